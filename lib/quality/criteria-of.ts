/** The criteria of a record as lints look at them. */
import { sayCriterion } from '@/lib/criterion/say-criterion';
import type { Criterion } from '@/lib/icp/icp';

export const mustWeight = 5;

interface HasCriteria {
  criteria: readonly Criterion[];
}

/** What is wanted: musts and what counts. */
export const asked = ({ criteria }: HasCriteria): Criterion[] => criteria.filter(({ mode }) => mode !== 'exclude');
export const exclusions = ({ criteria }: HasCriteria): Criterion[] => criteria.filter(({ mode }) => mode === 'exclude');

export const weightOf = ({ mode, weight }: Criterion): number => (mode === 'must' ? mustWeight : weight);

/** “50–250 employees”. */
export const quoted = (criterion: Criterion): string => `“${sayCriterion(criterion)}”`;

/** An id that none of them has. */
export function freeIdIn(all: readonly { id: string }[], wish: string): string {
  const taken = new Set(all.map(({ id }) => id));
  let id = wish;
  for (let more = 2; taken.has(id); more += 1) id = `${wish}-${more}`;
  return id;
}

/** An id that no criterion has. */
export const freeId = ({ criteria }: HasCriteria, wish: string): string => freeIdIn(criteria, wish);
