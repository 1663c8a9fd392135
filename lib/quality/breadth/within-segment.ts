/**
 * Whether an ICP narrows its segment, by the rule of the levels above it (`narrows`). An ICP says what it says in its name
 * and in what its criteria ask for; the size that it asks for goes before a size in its name.
 */
import { sayCriterion } from '@/lib/criterion/say-criterion';
import type { Criterion, Icp, Segment } from '@/lib/icp/icp';
import { narrows } from './narrows';

export interface TooWide {
  /** The level that it does not narrow: the nearest one. */
  level: 'segment' | 'audience' | 'market';
  above: string;
  why: string;
}

const ofSize = ({ kind }: Criterion) => kind === 'employees-between';

/** In words that are read in every language of the interface. */
function saySize({ params }: Criterion): string {
  const { min, max } = (params ?? {}) as { min?: unknown; max?: unknown };
  const from = typeof min === 'number' ? min : 0;
  if (typeof max === 'number') return `${from}–${max} employees`;
  return from > 0 ? `${from}+ employees` : '';
}

/** Null when it is narrower, or when there is nothing to compare. */
export function widerThanSegment(
  { name, criteria }: Pick<Icp, 'name' | 'criteria'>,
  { name: segment, audience, market }: Pick<Segment, 'name' | 'audience' | 'market'>,
): TooWide | null {
  const asked = criteria.filter(({ mode }) => mode !== 'exclude');
  const says = [...asked.filter(ofSize).map(saySize), name, ...asked.filter((each) => !ofSize(each)).map(sayCriterion)].filter((part) => part.trim());
  const levels = { segment, audience, market } as const;
  for (const level of ['segment', 'audience', 'market'] as const) {
    const judged = narrows(says.join('. '), levels[level]);
    if (judged && !judged.narrower) return { level, above: levels[level], why: judged.why };
  }
  return null;
}
