/** Whose words a text speaks, and whether its tone is the one chosen for the persona. */
import { useContext } from 'react';
import { PageText } from '@/components/ui/page-text';
import { Shape } from '@/components/ui/shape';
import type { DraftCheck } from '@/lib/draft-check/check-draft';
import { CheckedPageContext } from './checked-page';
import { inWords } from './in-words';

/** More would be a word list. */
const shown = 24;

export function WordsAndTone({ ownWords: { verdict, theirs, ours }, tone }: Pick<DraftCheck, 'ownWords' | 'tone'>) {
  const said = inWords();
  const ofPage = useContext(CheckedPageContext) !== null;
  const Heading = ofPage ? 'h4' : 'h3';
  return (
    <div className="mt-8 grid gap-x-8 gap-y-6 border-t border-rule pt-4 lg:grid-cols-2">
      <section aria-label={said.wordsTitle}>
        <Heading className={ofPage ? 'font-semibold' : 'text-15 font-semibold'}>{said.wordsTitle}</Heading>
        <p className="mt-1">{said.ownWords[verdict]}</p>
        <WordLine name={said.theirs} words={theirs} />
        <WordLine name={said.ours} words={ours} />
      </section>
      <section aria-label={said.toneTitle}>
        <Heading className={ofPage ? 'font-semibold' : 'text-15 font-semibold'}>{said.toneTitle}</Heading>
        {tone.length === 0 && <p className="mt-1 text-soft">{said.noTone}</p>}
        <ul>
          {tone.map(({ axis, wanted, heard, fits, marks }) => (
            <li key={axis} className="mt-1 grid grid-cols-[16px_minmax(0,1fr)] gap-x-3">
              <span className={`pt-0.5 ${fits ? 'text-strong' : 'text-weak'}`}>
                <Shape name={fits ? 'full' : 'low'} />
              </span>
              <span>
                {said.tone(said.axes[axis], said.tones[heard], said.tones[wanted])} {fits ? said.suits : said.suitsNot}
                {marks.length > 0 && (
                  <span className="block text-12 text-soft">
                    {said.heardFrom}
                    <PageText>{marks.slice(0, shown).join(', ')}</PageText>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function WordLine({ name, words }: { name: string; words: readonly string[] }) {
  const said = inWords();
  return (
    <p className="mt-2">
      <span className="block text-12 text-soft">{name}</span>
      {words.length === 0 ? (
        <span className="text-soft">{said.none}</span>
      ) : (
        <PageText className="font-serif">{words.slice(0, shown).join(', ')}</PageText>
      )}
      {words.length > shown && <span className="text-soft">{said.andMore(words.length - shown)}</span>}
    </p>
  );
}
