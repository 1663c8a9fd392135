/** Each criterion of a hypothesis with what its evidence says so far (K5): counted, never guessed. */

import { sayCriterion } from '@/lib/criterion/say-criterion';
import { type Standing, standingOf } from '@/lib/icp/evidence-note';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';

export interface BoardRow {
  id: string;
  wanted: string;
  /** It says who is not wanted. */
  excludes: boolean;
  standing: Standing;
  supporting: number;
  against: number;
}

export interface Board {
  rows: BoardRow[];
  counts: Record<Standing, number>;
}

export function criteriaBoard({ criteria }: Icp | Persona): Board {
  const rows = criteria.map(({ id, evidence = [], ...criterion }): BoardRow => {
    const against = evidence.filter(({ stands }) => stands === 'contradicts').length;
    return {
      id,
      wanted: sayCriterion(criterion),
      excludes: criterion.mode === 'exclude',
      standing: standingOf(evidence),
      supporting: evidence.length - against,
      against,
    };
  });
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  return { rows, counts: { untested: count('untested'), supported: count('supported'), contradicted: count('contradicted') } };
}
