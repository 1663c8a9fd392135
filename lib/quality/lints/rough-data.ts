/** M14, B17: many stop at the rough picture, and the work that pays begins after it. */
import type { Icp, Pain } from '@/lib/icp/icp';
import { askForPain } from '../ask-for-pain';
import { exclusions } from '../criteria-of';
import { withFirstExclusion } from '../first-exclusion';
import { defineLint } from '../lint';
import { placeIn } from '../places';
import { progressOf } from '../progress';
import { dayOf, monthsBetween } from '../review-clock';

/** Whoever is still writing has not stopped. */
const afterMonths = 1;

/** The steps that need nobody's judgement: a sign of a pain that is linked, a first exclusion. */
function narrowed(icp: Icp, pains: readonly Pain[]): Icp {
  const asking = askForPain(icp, pains)?.apply(icp) ?? icp;
  return exclusions(asking).length > 0 ? asking : withFirstExclusion(asking);
}

export default defineLint({
  id: 'rough-data',
  about: 'icp',
  check({ record, records: { pains }, history, now }) {
    const { state, next } = progressOf(record);
    const stopped = record.status !== 'hypothesis' || (history.first !== null && monthsBetween(history.first, dayOf(now)) >= afterMonths);
    if (state !== 'rough' || record.negative || record.status === 'retired' || !stopped) return [];
    const enough = progressOf(narrowed(record, pains)).state !== 'rough';
    return [
      {
        weight: 'mend',
        say: `It stopped at a rough picture. To narrow it down: ${next.join('; ')}.`,
        why: 'Rough data find a market, not a customer. What tells the ten best from the next hundred is still missing.',
        at: placeIn(record, 'criteria', 'Criteria'),
        ...(enough ? { mend: { label: 'Take these steps with what you wrote', apply: (icp) => narrowed(icp, pains) } } : {}),
      },
    ];
  },
});
