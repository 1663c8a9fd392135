/**
 * Lets the browser's own model rephrase a message, on a click. Nothing is drawn where there is no such model. What comes
 * back is checked first: a text that knows more than the message and its sources is refused with the reason, and one that
 * passes is shown beside the message until the user takes it.
 *
 *   (no model: nothing) · button ──click──► asking ──► offered ──use──► the message is theirs to edit
 *                                            │  └────► refused, with each reason ──► button
 *                                            └────────► nothing came ──► button
 */
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { checkRephrasing, type Grounds, type Refusal } from '@/lib/message/check-rephrasing';
import { inWords } from './in-words';
import { type Rephraser, useFindRephraser } from './rephrase-context';

interface RephraseProps extends Omit<Grounds, 'original'> {
  /** The message as it stands; give the block a key of it, so that another message begins anew. */
  text: string;
  /** The most that the channel takes, in characters. */
  most: number;
  onUse: (text: string) => void;
}

type State = { now: 'idle' | 'asking' | 'nothing' } | { now: 'offered'; text: string } | { now: 'refused'; refusals: Refusal[] } | { now: 'long' };

export function Rephrase({ text, most, onUse, ...grounds }: RephraseProps) {
  const words = inWords();
  const find = useFindRephraser();
  const [model, setModel] = useState<Rephraser | null>(null);
  const [state, setState] = useState<State>({ now: 'idle' });
  const asking = useRef<AbortController | null>(null);
  const { language } = grounds;
  useEffect(() => {
    let gone = false;
    setModel(null);
    void find?.(language).then((found) => !gone && setModel(found));
    return () => {
      gone = true;
      asking.current?.abort();
    };
  }, [find, language]);
  if (!model) return null;

  const ask = async () => {
    const stop = new AbortController();
    asking.current = stop;
    setState({ now: 'asking' });
    const answer = await model.rephrase(text, stop.signal);
    if (stop.signal.aborted) return;
    if (answer === null || answer === text) return setState({ now: 'nothing' });
    const refusals = checkRephrasing(answer, { ...grounds, original: text });
    if (refusals.length > 0) setState({ now: 'refused', refusals });
    else setState(answer.length > most ? { now: 'long' } : { now: 'offered', text: answer });
  };
  return (
    <section aria-label={words.title} className="mt-3" data-rephrase={state.now}>
      <Button look="quiet" disabled={state.now === 'asking'} onClick={() => void ask()}>
        {words.ask}
      </Button>
      <div aria-live="polite" className="mt-1">
        {state.now === 'asking' && <p className="text-soft">{words.asking}</p>}
        {state.now === 'nothing' && <p className="text-soft">{words.nothing}</p>}
        {state.now === 'long' && <p className="text-soft">{words.long}</p>}
        {state.now === 'refused' && <Refused refusals={state.refusals} />}
        {state.now === 'offered' && (
          <>
            <p className="text-12 text-soft">{words.offered}</p>
            <p dir="auto" className="mt-1 whitespace-pre-wrap border-l-2 border-accent pl-3 text-15">
              {state.text}
            </p>
            <div className="mt-2 flex gap-2">
              <Button
                look="quiet"
                onClick={() => {
                  onUse(state.text);
                  setState({ now: 'idle' });
                }}
              >
                {words.use}
              </Button>
              <Button look="quiet" className="border-transparent" onClick={() => setState({ now: 'idle' })}>
                {words.leave}
              </Button>
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function Refused({ refusals }: { refusals: readonly Refusal[] }) {
  return (
    <>
      <p className="font-medium">{inWords().refused}</p>
      <ul className="mt-1">
        {refusals.map(({ sentence, added, reason }) => (
          <li key={`${added} ${sentence}`} className="border-b border-rule py-1 last:border-b-0">
            {reason}
            <span dir="auto" className="line-clamp-2 block text-12 text-soft">
              {sentence}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
