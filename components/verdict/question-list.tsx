/** Open questions: those that could move a band most, and the others one press away. */
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { inWords } from './in-words';

interface QuestionListProps {
  /** A row for each question, what could move a band most first. */
  children: readonly ReactNode[];
}

const first = 3;

export function QuestionList({ children: rows }: QuestionListProps) {
  const words = inWords().reasons;
  const [all, setAll] = useState(false);
  /** A single one more is shown at once. */
  const many = rows.length > first + 1;
  return (
    <>
      <ol className="mt-1">{rows.slice(0, all || !many ? undefined : first)}</ol>
      {many && (
        <Button look="plain" className="ml-7" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.mattersMost(first) : words.allOpen(rows.length)}
        </Button>
      )}
    </>
  );
}
