/**
 * What the verdict would be if some of its criteria were not asked, or if what nobody knows were so or not: the same
 * arithmetic and the same bands (`weigh`, `band`), over what is left. Nothing is stored, and nothing that goes in is changed.
 */
import { bandOf, defaultEdges, type Edges } from './band';
import type { Band, JudgedCriterion, Verdict } from './verdict';
import { type Counted, type Weighed, weigh } from './weigh';

export interface WhatIf extends Weighed {
  band: Band;
}

/** Answers to unknown criteria, by criterion. */
export type Supposed = ReadonlyMap<string, 'met' | 'not-met'>;

export interface Played {
  /** Ids of criteria that are not asked. */
  without?: ReadonlySet<string>;
  supposed?: Supposed;
}

/** An id that the verdict does not know changes nothing, nor does an answer to what is known already. */
export function whatIf({ criteria }: Pick<Verdict, 'criteria'>, { without, supposed }: Played, edges: Edges = defaultEdges): WhatIf {
  const left = criteria.filter(({ id }) => !without?.has(id)).map((criterion) => answeredBy(criterion, supposed?.get(criterion.id)));
  const weighed = weigh(left.flatMap(countedOf));
  const ruledOut = left.some(rulesOut);
  const capped = left.some(({ mode, answer }) => mode === 'must' && (answer === 'partly' || answer === 'unknown'));
  return { band: bandOf(weighed, { ruledOut, capped }, edges), ...weighed };
}

function answeredBy(criterion: JudgedCriterion, answer?: 'met' | 'not-met'): JudgedCriterion {
  if (!answer || criterion.answer !== 'unknown') return criterion;
  return { ...criterion, answer, degree: answer === 'met' ? 1 : 0 };
}

/** Exclusions count only where they apply and are soft: then with nothing gained. */
function countedOf({ mode, strength, weight, degree, answer }: JudgedCriterion): Counted[] {
  if (mode !== 'exclude') return [{ weight, degree }];
  return answer === 'met' && strength === 'soft' ? [{ weight, degree: 0 }] : [];
}

const rulesOut = ({ mode, strength, answer }: JudgedCriterion): boolean =>
  mode === 'exclude' ? answer === 'met' && strength !== 'soft' : mode === 'must' && answer === 'not-met';
