/** A list of which the first few stand there and the others are one press away. */
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

interface FirstFewProps {
  /** Whether the user wants to see all. */
  all: boolean;
  onAll: (all: boolean) => void;
  /** What the button is called; it gets how many there will be. */
  words: { all: (count: number) => string; fewer: (count: number) => string };
  /** What matters most first. */
  children: readonly ReactNode[];
}

export function FirstFew({ all, onAll, words, children: rows }: FirstFewProps) {
  const first = fewOf(rows.length);
  return (
    <>
      <ol className="mt-1">{rows.slice(0, all ? undefined : first)}</ol>
      {rows.length > first && (
        <Button look="plain" className="ml-7" aria-expanded={all} onClick={() => onAll(!all)}>
          {all ? words.fewer(first) : words.all(rows.length)}
        </Button>
      )}
    </>
  );
}

/** How many to show before "show all": everything up to four, else three; a single one more is shown at once. */
export function fewOf(total: number): number {
  return total <= 4 ? total : 3;
}
