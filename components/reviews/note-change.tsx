/** Says that something changed: one of eleven kinds, and a note. */
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { TextInput } from '@/components/ui/form/text-input';
import type { ChangeKind } from '@/lib/icp/review';
import { changeOptions, changeWords } from '@/lib/quality/review-words';

export function NoteChange({ onNote }: { onNote: (kind: ChangeKind, note: string) => void }) {
  const [kind, setKind] = useState<ChangeKind>('new-product');
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNote(kind, note.trim());
    setNote('');
  };
  return (
    <form onSubmit={submit} className="grid gap-3 border-t border-rule pt-4">
      <Choice
        label="Something changed"
        options={changeOptions.map(({ kind: value, label }) => ({ value, label }))}
        value={kind}
        onChange={setKind}
        hint={changeWords[kind].say}
      />
      <TextInput label="What you saw (may stay empty)" value={note} onChange={setNote} maxLength={500} />
      <div>
        <Button look="quiet" type="submit">
          Note this change
        </Button>
      </div>
      <p className="max-w-150 text-12 text-soft">
        “Results shift” and “Efforts fall flat” could be read off your outcomes: answers that become fewer, another sort of company that buys.
        Outcomes are not logged in this version, so these two are yours to notice.
      </p>
    </form>
  );
}
