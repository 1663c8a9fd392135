/** Open questions: those that could move a band most, and the others one press away. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { inWords } from './in-words';
import type { OpenQuestion } from './open-questions';
import { QuestionRow } from './question-row';
import type { WhatIf } from './use-what-if';

interface QuestionListProps {
  questions: readonly OpenQuestion[];
  whatIf?: WhatIf | undefined;
  now: Date;
  onOpen: (url: string) => void;
}

const first = 3;

export function QuestionList({ questions, ...rest }: QuestionListProps) {
  const words = inWords().reasons;
  const [all, setAll] = useState(false);
  /** A single one more is shown at once. */
  const many = questions.length > first + 1;
  return (
    <>
      <ol className="mt-1">
        {questions.slice(0, all || !many ? undefined : first).map((question) => (
          <QuestionRow key={question.id} question={question} {...rest} />
        ))}
      </ol>
      {many && (
        <Button look="plain" className="ml-7" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.mattersMost(first) : words.allOpen(questions.length)}
        </Button>
      )}
    </>
  );
}
