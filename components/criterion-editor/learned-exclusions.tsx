/** Exclusions that those whom the user ruled out suggest: each says on whom it rests, and is added by a press only. */
import { useDeferredValue, useId, useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { PageText } from '@/components/ui/page-text';
import { Quoted } from '@/components/ui/quoted';
import type { Criterion, Icp } from '@/lib/icp/icp';
import { capital } from '@/lib/kernel/capital';
import type { Persona } from '@/lib/persona/persona';
import { type Kept, ruledOutPatterns } from '@/lib/quality/ruled-out-patterns';
import { sayCriterion } from './change-criteria';

interface LearnedExclusionsProps {
  record: Icp | Persona;
  kept: readonly Kept[];
  /** YYYY-MM-DD. */
  today: string;
  onChange: (what: string, next: (criteria: Criterion[]) => Criterion[]) => void;
  say: (text: string, undo?: () => void) => void;
  undo: () => void;
}

/** More names than this are a wall. */
const mostNamed = 5;

export function LearnedExclusions({ record, kept, today, onChange, say, undo }: LearnedExclusionsProps) {
  const heading = useId();
  /* Hundreds may be judged for it, and a key must not wait. */
  const written = useDeferredValue(record);
  const proposed = useMemo(() => ruledOutPatterns(written, kept, new Date(today)), [written, kept, today]);
  if (proposed.length === 0) return null;
  return (
    <section className="mt-8 border-t border-rule pt-4" aria-labelledby={heading}>
      <h2 id={heading} className="text-15 font-semibold">
        Learned from whom you ruled out
      </h2>
      <p className="mt-1 max-w-150 text-soft">What they share and nobody else whom you saved does. Nothing is excluded until you say so.</p>
      <ul>
        {proposed.map(({ criterion, like, otherwise }) => (
          <li key={sayCriterion(criterion)} className="border-b border-rule py-3">
            <p className="text-15 font-semibold">{capital(sayCriterion(criterion))}</p>
            <p className="mt-1 max-w-150">
              None of {otherwise} whom you saved is like this; {like.length} whom you ruled out are:
            </p>
            <ul className="mt-1 text-soft">
              {like.slice(0, mostNamed).map(({ id, name, reason }) => (
                <li key={id}>
                  <PageText>{name}</PageText>: <Quoted>{reason}</Quoted>
                </li>
              ))}
              {like.length > mostNamed && <li>and {like.length - mostNamed} more</li>}
            </ul>
            <Button
              look="quiet"
              className="mt-2"
              onClick={() => {
                onChange('an exclusion learned from whom you ruled out', (all) => [...all, criterion]);
                say(`Added as an exclusion that counts against: ${sayCriterion(criterion)}.`, undo);
              }}
            >
              Exclude<span className="sr-only"> {sayCriterion(criterion)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
