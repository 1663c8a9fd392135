/** M7: size, place and industry say where a company stands in a register, not why it would buy. */
import { familyOf } from '@/lib/criterion/families';
import type { Icp } from '@/lib/icp/icp';
import { askForPain } from '../ask-for-pain';
import { asked, mustWeight, quoted, weightOf } from '../criteria-of';
import { defineLint, type Mend, type QualityRecords } from '../lint';
import { placeIn } from '../places';

/** What is left is less than one criterion of average weight in an ICP of seven. */
const most = 0.85;

const parts = [
  { families: ['psychographic'], name: 'what they value and how they speak' },
  { families: ['technographic', 'behaviour', 'asked'], name: 'what they do and use' },
] as const;

/** How much of the weight lies on firmographics, 0 … 1; 0 when nothing is asked. */
function shareOf(icp: Icp): number {
  const sum = (all: ReturnType<typeof asked>) => all.reduce((whole, criterion) => whole + weightOf(criterion), 0);
  const all = asked(icp);
  return all.length === 0 ? 0 : sum(all.filter(({ kind }) => familyOf(kind) === 'firmographic')) / sum(all);
}

/** What else is asked counts more, or a sign of a linked pain is asked too; null when neither is enough. */
function mendOf(icp: Icp, pains: QualityRecords['pains']): Mend<Icp> | null {
  const light = asked(icp).filter(({ kind, mode, weight }) => familyOf(kind) !== 'firmographic' && mode === 'score' && weight < mustWeight);
  const heavier: Mend<Icp> = {
    label: `Give ${light.map(quoted).join(' and ')} weight ${mustWeight}`,
    apply: (given) => ({
      ...given,
      criteria: given.criteria.map((each) => (light.some(({ id }) => id === each.id) ? { ...each, weight: mustWeight } : each)),
    }),
  };
  const tries = [light.length > 0 ? heavier : null, askForPain(icp, pains)];
  return tries.find((mend) => mend !== null && shareOf(mend.apply(icp)) <= most) ?? null;
}

export default defineLint({
  id: 'firmographics-only',
  about: 'icp',
  check({ record, records: { pains } }) {
    const all = asked(record);
    const share = shareOf(record);
    if (share <= most) return [];
    const missing: string[] = parts
      .filter(({ families }) => !all.some(({ kind }) => (families as readonly string[]).includes(familyOf(kind))))
      .map(({ name }) => name);
    if (!record.negative && record.pains.length === 0) missing.push('what hurts them');
    const mend = mendOf(record, pains);
    return [
      {
        weight: 'mend',
        say: `${share === 1 ? 'All' : `${Math.round(share * 100)} %`} of the weight lies on size, place, industry and the like (more than ${most * 100} % is too much).`,
        why: `A register knows that too, and so does every competitor.${missing.length > 0 ? ` Nothing says ${missing.join(', nor ')}.` : ''}`,
        at: placeIn(record, 'criteria', 'Criteria'),
        ...(mend ? { mend } : {}),
      },
    ];
  },
});
