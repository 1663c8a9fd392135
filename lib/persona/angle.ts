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

/**
 * The stage weighs more than the leaning: before a first purchase and when somebody may leave, people look for safety.
 * @param leaning without one, both alike. @param stage null: no contact yet, or the stage does not matter.
 */
export function angleOf(leaning: Leaning | undefined, stage: Stage | null = null): Angle {
  if (stage !== null) return stage === 'repeat' ? 'inspire' : 'reassure';
  const sum = (leaning?.risk ?? 3) + (leaning?.novelty ?? 3);
  if (sum < middle) return 'reassure';
  return sum > middle ? 'inspire' : 'balance';
}

export const angleWords: Readonly<Record<Angle, string>> = {
  reassure: 'Reassure: show that it works elsewhere, what can go wrong and who helps then.',
  inspire: 'Inspire: show what becomes possible and who is already there.',
  balance: 'Both alike: one proof, one possibility.',
};
