/** Answering one criterion: yes, partly or no, and what was said. A fact under a name of the user's own takes its value. */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Choice } from '@/components/ui/form/choice';
import { KeepOrCancel } from '@/components/ui/form/keep-or-cancel';
import { TextInput } from '@/components/ui/form/text-input';
import type { OwnAnswer } from '@/lib/account/notes';
import { inWords } from './in-words';

type Given = Pick<OwnAnswer, 'answer' | 'note'> | { value: string };

interface AnswerFormProps {
  wanted: string;
  excludes: boolean;
  custom: boolean;
  own: OwnAnswer | null;
  onAnswer: (given: Given) => Promise<void>;
  onCancel: () => void;
}

const answers = ['met', 'partly', 'not-met'] as const;

export function AnswerForm({ wanted, excludes, custom, own, onAnswer, onCancel }: AnswerFormProps) {
  const words = inWords();
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
    <form ref={form} className="mt-2 w-full rounded-md bg-sunk p-3" onSubmit={submit} onKeyDown={cancelOnEscape} noValidate>
      <Choice<OwnAnswer['answer'] | 'none'>
        label={words.yourAnswer(wanted)}
        options={answers.map((value) => ({ value, label: (excludes ? words.excluded : words.wanted)[value] }))}
        value={answer}
        onChange={(next) => {
          setAnswer(next);
          setMissing(false);
        }}
      />
      <TextInput
        label={custom ? words.valueOrSaid : words.said}
        hint={custom ? words.comparedWith : undefined}
        error={missing ? (custom ? words.valueOrAnswer : words.answerFirst) : null}
        className="mt-3"
        maxLength={500}
        value={note}
        onChange={(next) => {
          setNote(next);
          setMissing(false);
        }}
      />
      <KeepOrCancel keep={words.keep} onCancel={onCancel} />
    </form>
  );
}
