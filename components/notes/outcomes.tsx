/** What came of a company: won, lost, renewed … with its day and the user's reason; several over time. */
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { capital } from '@/components/ui/capital';
import { Choice } from '@/components/ui/form/choice';
import { boxLook, Field } from '@/components/ui/form/field';
import { KeepOrCancel } from '@/components/ui/form/keep-or-cancel';
import { TextInput } from '@/components/ui/form/text-input';
import { PageText } from '@/components/ui/page-text';
import type { Outcome, OutcomeKind } from '@/lib/account/notes';
import type { NoteChange } from '@/lib/protocol/note-change';
import { inWords } from './in-words';
import { dayOf, outcomeInSentence } from './note-words';
import { OpenInPlace } from './open-in-place';

interface OutcomesProps {
  outcomes: readonly Outcome[];
  now: Date;
  /** True when it is kept. */
  onChange: (change: NoteChange, said: string) => Promise<boolean>;
}

const kinds: readonly OutcomeKind[] = ['won', 'lost', 'no-decision', 'no-answer', 'renewed', 'grew', 'left', 'referred', 'vouched'];
const shown = 5;

export function Outcomes({ outcomes, now, onChange }: OutcomesProps) {
  const id = useId();
  const words = inWords().outcomes;
  return (
    <section className="mt-4" aria-labelledby={`${id}-outcomes`}>
      <p id={`${id}-outcomes`} className="font-medium">
        {words.title}
      </p>
      {outcomes.length === 0 && <p className="text-soft">{words.none}</p>}
      <ul>
        {outcomes.slice(0, shown).map((outcome) => {
          const said = outcomeInSentence(outcome, now);
          return (
            <li key={outcome.at} className="flex items-baseline justify-between gap-3 py-1">
              <span>
                {capital(said)}
                {outcome.reason && (
                  <>
                    {': '}
                    <PageText className="text-soft">{outcome.reason}</PageText>
                  </>
                )}
              </span>
              <Button
                look="plain"
                className="shrink-0 text-12"
                aria-label={words.removeNamed(capital(said))}
                onClick={() => void onChange({ set: 'no-outcome', at: outcome.at }, words.removed(said))}
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      {outcomes.length > shown && <p className="text-12 text-soft">{words.more(outcomes.length - shown)}</p>}
      <OpenInPlace label={words.add} rows={outcomes.length}>
        {(close, onKeyDown) => <OutcomeForm now={now} onChange={onChange} onClose={close} onKeyDown={onKeyDown} />}
      </OpenInPlace>
    </section>
  );
}

type OutcomeFormProps = Pick<OutcomesProps, 'now' | 'onChange'> & { onClose: () => void; onKeyDown: (event: KeyboardEvent) => void };

function OutcomeForm({ now, onChange, onClose, onKeyDown }: OutcomeFormProps) {
  const words = inWords().outcomes;
  const [kind, setKind] = useState<OutcomeKind>('won');
  const [day, setDay] = useState(dayOf(now));
  const [reason, setReason] = useState('');
  const keeping = useRef(false);
  /* What was typed stays until it is kept; pressed twice it is noted once. */
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (keeping.current) return;
    keeping.current = true;
    const kept = await onChange({ set: 'outcome', kind, day, reason }, words.noted(outcomeInSentence({ kind, day }, now)));
    keeping.current = false;
    if (kept) onClose();
  };
  return (
    <form className="mt-2" onSubmit={submit} onKeyDown={onKeyDown}>
      <Choice label={words.which} options={kinds.map((value) => ({ value, label: capital(words.kinds[value]) }))} value={kind} onChange={setKind} />
      <Field label={words.day} className="mt-3">
        {(ids) => (
          <input {...ids} type="date" required max={dayOf(now)} value={day} className={boxLook} onChange={(event) => setDay(event.target.value)} />
        )}
      </Field>
      <TextInput label={words.why} className="mt-3" maxLength={1000} value={reason} onChange={setReason} />
      <KeepOrCancel keep={words.keep} onCancel={onClose} className="mt-2" />
    </form>
  );
}
