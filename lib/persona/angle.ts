/**
 * Whether a first word to this persona should calm or inspire. People who buy for a company still weigh safety against
 * risk and the proven against the new (requirements G24); where the relation stands shifts it (N2): somebody who may leave
 * wants to be heard before anything else.
 */
import type { Leaning } from './persona';

export type Angle = 'reassure' | 'inspire' | 'balance';
export type Stage = 'early' | 'repeat' | 'atRisk';

/** Both sliders at 3 is the middle of this sum. */
const middle = 6;

/** @param leaning without one, both alike. */
export function angleOf(leaning: Leaning | undefined, stage: Stage = 'early'): Angle {
  if (stage === 'atRisk') return 'reassure';
  const sum = (leaning?.risk ?? 3) + (leaning?.novelty ?? 3) + (stage === 'repeat' ? 1 : 0);
  if (sum < middle) return 'reassure';
  return sum > middle ? 'inspire' : 'balance';
}

export const angleWords: Readonly<Record<Angle, string>> = {
  reassure: 'Reassure: show that it works elsewhere, what can go wrong and who helps then.',
  inspire: 'Inspire: show what becomes possible and who is already there.',
  balance: 'Both alike: one proof, one possibility.',
};
