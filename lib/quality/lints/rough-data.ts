/** M14, B17: many stop at the rough picture, and the work that pays begins after it. */
import { defineLint } from '../lint';
import { placeIn } from '../places';
import { progressOf } from '../progress';
import { dayOf, monthsBetween } from '../review-clock';

/** Whoever is still writing has not stopped. */
const afterMonths = 1;

export default defineLint({
  id: 'rough-data',
  about: 'icp',
  check({ record, history, now }) {
    const { state, next } = progressOf(record);
    const stopped = record.status !== 'hypothesis' || (history.first !== null && monthsBetween(history.first, dayOf(now)) >= afterMonths);
    if (state !== 'rough' || record.negative || record.status === 'retired' || !stopped) return [];
    return [
      {
        weight: 'mend',
        say: `It stopped at a rough picture. To narrow it down: ${next.join('; ')}.`,
        why: 'Rough data find a market, not a customer. What tells the ten best from the next hundred is still missing.',
        at: placeIn(record, 'criteria', 'Criteria'),
      },
    ];
  },
});
