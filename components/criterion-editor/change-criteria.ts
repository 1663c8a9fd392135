/** What can be done to a list of criteria. Pure: each gives a new list, and untouched criteria stay the same objects. */
import type { Entered } from '@/lib/criterion/entry';
import { checkParams, criterionKind } from '@/lib/criterion/kinds';
import { few } from '@/lib/criterion/wording';
import type { Criterion, CriterionMode } from '@/lib/icp/icp';

/** Weight of a criterion whose importance nobody has said. */
const middleWeight = 3;
const mustWeight = 5;

export const changeOne =
  (id: string, next: (criterion: Criterion) => Criterion) =>
  (all: Criterion[]): Criterion[] =>
    all.map((each) => (each.id === id ? next(each) : each));

export const without =
  (id: string) =>
  (all: Criterion[]): Criterion[] =>
    all.filter((each) => each.id !== id);

/** @param by -1 up, 1 down. */
export const moved =
  (id: string, by: -1 | 1) =>
  (all: Criterion[]): Criterion[] => {
    const at = all.findIndex((each) => each.id === id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= all.length) return all;
    const next = [...all];
    [next[at], next[to]] = [next[to]!, next[at]!];
    return next;
  };

/** A short id that says what the criterion is about, free among those that are there. */
function freeId(kind: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? kind : `${kind}-${number}`;
    if (!taken.has(id)) return id;
  }
}

export const added =
  (entered: readonly Entered[]) =>
  (all: Criterion[]): Criterion[] => {
    const taken = new Set(all.map(({ id }) => id));
    const made = entered.map(({ kind, params, mode: said }): Criterion => {
      const mode: CriterionMode = said ?? 'score';
      const id = freeId(kind, taken);
      taken.add(id);
      const strength = mode === 'exclude' ? ({ strength: 'hard' } as const) : {};
      return { id, kind, params, mode, ...strength, weight: mode === 'score' ? middleWeight : mustWeight, because: '' };
    });
    return [...all, ...made];
  };

/** What a criterion asks for; its kind's id where that cannot be said. */
export function sayCriterion({ kind, params }: Pick<Criterion, 'kind' | 'params'>): string {
  const checked = checkParams(kind, params);
  const known = criterionKind(kind);
  return known && checked.ok ? few(known.say(checked.value)) : known ? 'not finished yet' : `“${kind}”, which this version does not know`;
}
