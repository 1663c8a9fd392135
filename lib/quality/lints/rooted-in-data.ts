/** A11: rooted in what was seen, not in what somebody believes. A guess that is called one is an assumption. */

import type { Icp } from '@/lib/icp/icp';
import { freeIdIn, quoted } from '../criteria-of';
import { evidenceOf } from '../evidence-of';
import { defineLint, type Found } from '../lint';
import { placeIn } from '../places';
import { dayOf } from '../review-clock';

const guess =
  /\b(?:probably|perhaps|maybe|presumably|we (?:think|believe|assume|guess|feel)|i (?:think|believe|assume|guess|feel)|might|could be|should be|gut feeling|seems? to)\b/i;

/** Written down as what it is, it is looked at in every review. */
const assume =
  (text: string, since: string) =>
  (icp: Icp): Icp => {
    const assumptions = icp.assumptions ?? [];
    return { ...icp, assumptions: [...assumptions, { id: freeIdIn(assumptions, 'guess'), text, since }] };
  };

export default defineLint({
  id: 'rooted-in-data',
  about: 'icp',
  check({ record, now }) {
    const assumed = new Set((record.assumptions ?? []).map(({ text }) => text));
    const found: Found<Icp>[] = record.criteria
      .filter(({ because, evidence }) => guess.test(because) && !assumed.has(because) && (evidence ?? []).length === 0)
      .map((criterion) => ({
        key: criterion.id,
        weight: 'consider',
        say: `${quoted(criterion)} rests on a guess: “${criterion.because}”.`,
        why: 'A guess is a fine place to start and a poor one to stop. Ask two customers, or look into your own books, and note what you found.',
        at: placeIn(record, 'evidence', 'Evidence'),
        mend: { label: 'Note it as an assumption', apply: assume(criterion.because, dayOf(now)) },
      }));
    const claims = record.status === 'tested' || record.status === 'current';
    if (claims && evidenceOf(record).length === 0)
      found.push({
        key: 'claimed',
        weight: 'mend',
        say: `It is called ${record.status}, and no evidence is written down.`,
        why: 'Colleagues will trust it more than it deserves. Note what the test showed, or call it a hypothesis until you can.',
        at: placeIn(record, 'evidence', 'Evidence'),
        mend: { label: 'Call it a hypothesis', apply: (icp) => ({ ...icp, status: 'hypothesis' }) },
      });
    return found;
  },
});
