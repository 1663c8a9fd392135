/**
 * What makes any trouble likelier without naming one: somebody new still looks at what they found, and a company that
 * grows outgrows its ways of working. Never a reason alone.
 */
import type { Criterion } from '@/lib/icp/icp';
import { type MetSign, metSigns, type SignContext } from './signs';

/** Six months: in the first half-year somebody still changes what they found (our step). */
const newInRole = 6;
/** Twenty per cent more people in a year: more than one new colleague for five (our step). */
const growing = { percent: 20, months: 12 };

const asked = (id: string, kind: string, params: unknown): Criterion => ({ id, kind, params, mode: 'score', weight: 1, because: '' });

const circumstances: readonly Criterion[] = [
  asked('new-in-role', 'months-in-role', { max: newInRole }),
  asked('growing', 'growth-at-least', growing),
];

export const circumstancesOf = (context: SignContext): MetSign[] => metSigns(circumstances, context);
