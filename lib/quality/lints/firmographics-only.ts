/** M7: size, place and industry say where a company stands in a register, not why it would buy. */
import { familyOf } from '@/lib/criterion/families';
import { asked, weightOf } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

/** What is left is less than one criterion of average weight in an ICP of seven. */
const most = 0.85;

const parts = [
  { families: ['psychographic'], name: 'what they value and how they speak' },
  { families: ['technographic', 'behaviour', 'asked'], name: 'what they do and use' },
] as const;

export default defineLint({
  id: 'firmographics-only',
  about: 'icp',
  check({ record }) {
    const all = asked(record);
    const total = all.reduce((sum, criterion) => sum + weightOf(criterion), 0);
    if (total === 0) return [];
    const share = all.filter(({ kind }) => familyOf(kind) === 'firmographic').reduce((sum, criterion) => sum + weightOf(criterion), 0) / total;
    if (share <= most) return [];
    const missing: string[] = parts
      .filter(({ families }) => !all.some(({ kind }) => (families as readonly string[]).includes(familyOf(kind))))
      .map(({ name }) => name);
    if (!record.negative && record.pains.length === 0) missing.push('what hurts them');
    return [
      {
        weight: 'mend',
        say: `${share === 1 ? 'All' : `${Math.round(share * 100)} %`} of the weight lies on size, place, industry and the like (more than ${most * 100} % is too much).`,
        why: `A register knows that too, and so does every competitor.${missing.length > 0 ? ` Nothing says ${missing.join(', nor ')}.` : ''}`,
        at: placeIn(record, 'criteria', 'Criteria'),
      },
    ];
  },
});
