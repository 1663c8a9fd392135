/**
 * The reasons of a verdict as the panel lists them. The verdict's own order (strongest first) is kept. What is unknown
 * stands apart in `open-questions`, because unknown is not a miss; hard exclusions are shown above everything.
 */
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Verdict } from '@/lib/verdict/verdict';

/** `clear`: an exclusion was checked and does not apply. */
export type Mark = 'for' | 'partly' | 'against' | 'clear';

export interface Reason {
  id: string;
  /** Id of the criterion; null where none is told. */
  criterion: string | null;
  /** The kind of criterion behind it; null for an exclusion's own sentence. */
  kind: string | null;
  mark: Mark;
  sentence: string;
  must: boolean;
  /** What was asked for, and whether it is something that nobody wants. */
  wanted: string;
  excludes: boolean;
  evidence: SourcedEvidence[];
}

const marks = { met: 'for', partly: 'partly', 'not-met': 'against' } as const;

/** Soft exclusions that apply come first, exclusions that do not apply last. */
export function listReasons(verdict: Pick<Verdict, 'criteria' | 'exclusions'>): Reason[] {
  const soft = verdict.exclusions
    .filter((exclusion) => exclusion.strength === 'soft')
    .map(
      ({ criterion = null, reason, evidence }, at): Reason => ({
        id: `exclusion ${at}`,
        criterion,
        kind: null,
        mark: 'against',
        sentence: reason,
        must: false,
        wanted: reason,
        excludes: true,
        evidence,
      }),
    );
  const reasons: Reason[] = [];
  const clear: Reason[] = [];
  for (const { id, kind, mode, answer, because, wanted, evidence } of verdict.criteria) {
    const reason = { id, criterion: id, kind, sentence: because, must: mode === 'must', wanted, excludes: mode === 'exclude', evidence };
    if (answer === 'unknown') continue;
    if (mode !== 'exclude') reasons.push({ ...reason, mark: marks[answer] });
    else if (answer === 'partly') reasons.push({ ...reason, mark: 'partly' });
    else if (answer === 'not-met') clear.push({ ...reason, mark: 'clear' });
  }
  return [...soft, ...reasons, ...clear];
}
