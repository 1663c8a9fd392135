/**
 * How broad a description of companies is, while it is being written (requirement A3). It counts the marks by which a
 * company could be told from its neighbour; it judges no taste and knows no market.
 *
 *   too broad      fewer than two marks, or words that take everybody in
 *   getting there  two marks, or three without a single number
 *   specific       three marks of which one is a number, or four
 */
import type { Criterion } from '@/lib/icp/icp';
import { takesEverybodyIn, type VagueWord, vagueWordsIn } from '../vague-words';
import { type Mark, marks, marksIn } from './breadth-marks';

export type Breadth = 'too broad' | 'getting there' | 'specific';

export interface BreadthJudged {
  breadth: Breadth;
  /** What it says. */
  has: Mark[];
  /** What it could still say, the most telling first. */
  lacks: Mark[];
  vague: VagueWord[];
}

/** A range this wide leaves nobody out: from a workshop to a group of companies. */
const widestRatio = 100;
const mostIndustries = 8;

const numbers: readonly Mark[] = ['size', 'money'];

const markOf: Readonly<Record<string, Mark>> = {
  'industry-in': 'industry',
  'employees-between': 'size',
  'revenue-between': 'money',
  'location-in': 'place',
  'age-between': 'kind',
  'company-type-in': 'kind',
  'funding-in': 'kind',
  'business-model-in': 'kind',
  technology: 'tools',
  'hiring-for': 'need',
  'growth-at-least': 'need',
  cue: 'need',
};

/** A criterion that nearly every company meets draws no line. */
function draws({ kind, params }: Criterion): boolean {
  const { min, max, any } = (params ?? {}) as { min?: unknown; max?: unknown; any?: unknown };
  if (kind === 'employees-between' || kind === 'revenue-between') {
    if (typeof max !== 'number') return typeof min === 'number' && min >= 50;
    return max / Math.max(typeof min === 'number' ? min : 1, 1) <= widestRatio;
  }
  return kind !== 'industry-in' || !Array.isArray(any) || any.length <= mostIndustries;
}

const marksOf = (criteria: readonly Criterion[]): Mark[] =>
  criteria.filter((criterion) => criterion.mode !== 'exclude' && draws(criterion)).flatMap(({ kind }) => markOf[kind] ?? []);

/** @param text what was written. @param criteria what is asked beside it. */
export function judgeBreadth(text: string, criteria: readonly Criterion[] = []): BreadthJudged {
  const has = new Set([...marksIn(text), ...marksOf(criteria)]);
  const found = marks.filter((mark) => has.has(mark));
  const counted = found.some((mark) => numbers.includes(mark));
  const specific = found.length >= 4 || (found.length === 3 && counted);
  const breadth = takesEverybodyIn(text) || found.length < 2 ? 'too broad' : specific ? 'specific' : 'getting there';
  return { breadth, has: found, lacks: marks.filter((mark) => !has.has(mark)), vague: vagueWordsIn(text) };
}
