/** Answering one criterion: yes, partly or no, and what was said. A fact under a name of the user's own takes its value. */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { boxLook, Field } from '@/components/ui/form/field';
import type { OwnAnswer } from '@/lib/account/notes';

type Given = Pick<OwnAnswer, 'answer' | 'note'> | { value: string };

interface AnswerFormProps {
  wanted: string;
  excludes: boolean;
  custom: boolean;
  own: OwnAnswer | null;
  onAnswer: (given: Given) => Promise<void>;
  onCancel: () => void;
}

const answers = [
  { value: 'met', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'not-met', label: 'No' },
] as const;
const excluding = [
  { value: 'met', label: 'It applies' },
  { value: 'partly', label: 'In part' },
  { value: 'not-met', label: 'It does not apply' },
] as const;

export function AnswerForm({ wanted, excludes, custom, own, onAnswer, onCancel }: AnswerFormProps) {
  const [answer, setAnswer] = useState<OwnAnswer['answer'] | 'none'>(own?.answer ?? 'none');
  const [note, setNote] = useState(own?.note ?? '');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== 'none') void onAnswer({ answer, note });
    else if (custom && note.trim() !== '') void onAnswer({ value: note.trim() });
    else setMissing(true);
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className="mt-2 rounded-md bg-sunk p-3" onSubmit={submit} onKeyDown={cancelOnEscape} noValidate>
      <Choice<OwnAnswer['answer'] | 'none'>
        label={`Your answer: ${wanted}`}
        options={excludes ? excluding : answers}
        value={answer}
        onChange={(next) => {
          setAnswer(next);
          setMissing(false);
        }}
      />
      <Field
        label={custom ? 'The value, or what they said' : 'What they said'}
        hint={custom ? 'Without yes or no, the value is compared with what you want.' : undefined}
        error={missing ? (custom ? 'Write the value, or choose an answer.' : 'Choose an answer first.') : null}
        className="mt-3"
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            autoComplete="off"
            maxLength={500}
            value={note}
            className={boxLook}
            onChange={(event) => {
              setNote(event.target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="quiet" type="submit" className="border-ink font-semibold">
          Keep this answer
        </Button>
        <Button look="quiet" className="border-transparent" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
