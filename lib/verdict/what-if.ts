/**
 * What the verdict would be if some of its criteria were not asked: the same arithmetic and the same bands (`weigh`,
 * `band`), over what is left. Nothing is stored, and nothing that goes in is changed.
 */
import { bandOf, defaultEdges, type Edges } from './band';
import type { Band, JudgedCriterion, Verdict } from './verdict';
import { type Counted, type Weighed, weigh } from './weigh';

export interface WhatIf extends Weighed {
  band: Band;
}

/** @param without ids of criteria; an id that the verdict does not know changes nothing. */
export function whatIf({ criteria }: Pick<Verdict, 'criteria'>, without: ReadonlySet<string>, edges: Edges = defaultEdges): WhatIf {
  const left = criteria.filter(({ id }) => !without.has(id));
  const weighed = weigh(left.flatMap(countedOf));
  const ruledOut = left.some(rulesOut);
  const capped = left.some(({ mode, answer }) => mode === 'must' && (answer === 'partly' || answer === 'unknown'));
  return { band: bandOf(weighed, { ruledOut, capped }, edges), ...weighed };
}

/** Exclusions count only where they apply and are soft: then with nothing gained. */
function countedOf({ mode, strength, weight, degree, answer }: JudgedCriterion): Counted[] {
  if (mode !== 'exclude') return [{ weight, degree }];
  return answer === 'met' && strength === 'soft' ? [{ weight, degree: 0 }] : [];
}

const rulesOut = ({ mode, strength, answer }: JudgedCriterion): boolean =>
  mode === 'exclude' ? answer === 'met' && strength !== 'soft' : mode === 'must' && answer === 'not-met';
