/** What came of a company: won, lost, renewed … with its day and the user's reason; several over time. */
import { useState } from 'react';
import { Choice } from '@/components/ui/form/choice';
import { boxLook, Field } from '@/components/ui/form/field';
import { TextInput } from '@/components/ui/form/text-input';
import type { Outcome, OutcomeKind } from '@/lib/account/notes';
import { capital } from '@/lib/kernel/capital';
import type { NoteChange } from '@/lib/protocol/note-change';
import { inWords } from './in-words';
import { dayOf, outcomeInSentence } from './note-words';
import { NotedRows } from './noted-rows';
import type { ShortFormHandles } from './open-in-place';
import { ShortForm } from './short-form';

interface OutcomesProps {
  outcomes: readonly Outcome[];
  now: Date;
  /** True when it is kept. */
  onChange: (change: NoteChange, said: string) => Promise<boolean>;
}

const kinds: readonly OutcomeKind[] = ['won', 'lost', 'no-decision', 'no-answer', 'renewed', 'grew', 'left', 'referred', 'vouched'];

export function Outcomes({ outcomes, now, onChange }: OutcomesProps) {
  const words = inWords().outcomes;
  const rows = outcomes.map((outcome) => {
    const said = outcomeInSentence(outcome, now);
    return {
      at: outcome.at,
      name: capital(said),
      text: outcome.reason,
      onRemove: () => void onChange({ set: 'no-outcome', at: outcome.at }, words.removed(said)),
    };
  });
  return (
    <NotedRows words={words} rows={rows}>
      {(form) => <OutcomeForm now={now} onChange={onChange} {...form} />}
    </NotedRows>
  );
}

function OutcomeForm({ now, onChange, ...form }: Pick<OutcomesProps, 'now' | 'onChange'> & ShortFormHandles) {
  const words = inWords().outcomes;
  const [kind, setKind] = useState<OutcomeKind>('won');
  const [day, setDay] = useState(dayOf(now));
  const [reason, setReason] = useState('');
  const keep = () => onChange({ set: 'outcome', kind, day, reason }, words.noted(outcomeInSentence({ kind, day }, now)));
  return (
    <ShortForm keep={words.keep} onKeep={keep} {...form}>
      <Choice label={words.which} options={kinds.map((value) => ({ value, label: capital(words.kinds[value]) }))} value={kind} onChange={setKind} />
      <Field label={words.day} className="mt-3">
        {(ids) => (
          <input {...ids} type="date" required max={dayOf(now)} value={day} className={boxLook} onChange={(event) => setDay(event.target.value)} />
        )}
      </Field>
      <TextInput label={words.why} className="mt-3" maxLength={1000} value={reason} onChange={setReason} />
    </ShortForm>
  );
}
