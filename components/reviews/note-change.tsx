/** Says that something changed: one of eleven kinds, and a note. */
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { TextInput } from '@/components/ui/form/text-input';
import { hashOf } from '@/components/workspace/route';
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
        “Results shift” is noticed by itself too, from the outcomes and touches that you note: fewer answers, or new wins outside the profile.{' '}
        <a className="text-accent underline underline-offset-4" href={hashOf('results')}>
          Results
        </a>{' '}
        shows the counts. The others are yours to notice.
      </p>
    </form>
  );
}
