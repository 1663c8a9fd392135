/** Open questions: those that could move a band most, and the others one press away. */
import { type ReactNode, useState } from 'react';
import { FirstFew } from './first-few';
import { inWords } from './in-words';

interface QuestionListProps {
  /** A row for each question, what could move a band most first. */
  children: readonly ReactNode[];
}

export function QuestionList({ children }: QuestionListProps) {
  const words = inWords().reasons;
  const [all, setAll] = useState(false);
  return (
    <FirstFew all={all} onAll={setAll} words={{ all: words.allOpen, fewer: words.mattersMost }}>
      {children}
    </FirstFew>
  );
}
