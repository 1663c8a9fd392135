/**
 * What may stand in their way: what the persona worries about, for whoever writes or calls; and what they may say against
 * it, folded until it is needed: their words, the user's reply, the proof, and a message from each.
 */
import { Button } from '@/components/ui/button';
import { Quoted, quoted } from '@/components/ui/quoted';
import { sayList } from '@/components/ui/say-list';
import type { ObjectionCard } from '@/lib/message/objection-cards';
import { inWords } from './in-words';

interface ObjectionsProps {
  cards: readonly ObjectionCard[];
  /** In the user's words. */
  worries: readonly string[];
  onAnswer: (card: ObjectionCard) => void;
}

export function Objections({ cards, worries, onAnswer }: ObjectionsProps) {
  return (
    <>
      {worries.length > 0 && (
        <p className="wrap-anywhere" data-worries>
          {inWords().objections.reassure(sayList(worries.map(quoted)))}
        </p>
      )}
      {cards.length > 0 && <Cards cards={cards} onAnswer={onAnswer} />}
    </>
  );
}

function Cards({ cards, onAnswer }: Pick<ObjectionsProps, 'cards' | 'onAnswer'>) {
  const words = inWords();
  return (
    <details className="mt-3" data-objections>
      <summary className="min-h-6 text-accent">{words.objections.title(cards.length)}</summary>
      <ul className="mt-1">
        {cards.map((card) => (
          <li key={card.id} className="border-b border-rule py-2 last:border-b-0">
            <p className="font-medium">
              <Quoted>{card.says}</Quoted>
            </p>
            <p className="mt-1">{card.reply}</p>
            {card.proof && (
              <p className="mt-1 border-l border-edge pl-3 text-soft">
                {words.objections.proof}
                {card.proof.text}
              </p>
            )}
            <Button look="quiet" className="mt-2" aria-label={words.objections.answerNamed(card.says)} onClick={() => onAnswer(card)}>
              {words.objections.answer}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
