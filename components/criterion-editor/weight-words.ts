/** Modes and weights of criteria as an editor names them. */
import type { Criterion, CriterionMode } from '@/lib/icp/icp';

export const modes: readonly { value: CriterionMode; label: string; about: string }[] = [
  { value: 'must', label: 'Must', about: 'Unmet rules out; unknown keeps the verdict at “possible”.' },
  { value: 'score', label: 'Score', about: 'Counts with its weight.' },
  { value: 'exclude', label: 'Exclude', about: 'Met rules out, or counts against.' },
];

export const weights = [
  { value: '1', label: '1 · hardly matters' },
  { value: '2', label: '2 · matters a little' },
  { value: '3', label: '3 · matters' },
  { value: '4', label: '4 · matters a lot' },
  { value: '5', label: '5 · matters most' },
] as const;

export const strengths = [
  { value: 'hard', label: 'Hard: rules out' },
  { value: 'soft', label: 'Soft: counts against' },
] as const;

/** "must be so", "counts 3 of 5", "rules out", "counts against, 2 of 5". */
export function sayMode({ mode, strength, weight }: Pick<Criterion, 'mode' | 'strength' | 'weight'>): string {
  if (mode === 'must') return 'must be so';
  if (mode === 'score') return `counts ${weight} of 5`;
  return strength === 'soft' ? `counts against, ${weight} of 5` : 'rules out';
}
