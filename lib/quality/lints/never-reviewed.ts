/** M11: written once and done. Said before the first review falls due, while the details are still in mind. */
import { defineLint } from '../lint';
import { reviewPlace } from '../places';
import { dayOf, monthsBetween, reviewState } from '../review-clock';

/** Half of the usual cadence: long enough to have learnt something. */
const afterMonths = 3;

export default defineLint({
  id: 'never-reviewed',
  about: 'profile',
  check({ record, history, now }) {
    if (record.review?.last || history.first === null) return [];
    const months = monthsBetween(history.first, dayOf(now));
    if (months < afterMonths || reviewState(record.review, history.first, now).state !== 'fresh') return [];
    return [
      {
        weight: 'consider',
        say: `It was written ${months} months ago and not reviewed since.`,
        why: 'The first version is always partly wrong. The best ones come from looking again at what was won and lost.',
        at: reviewPlace(record, 'Review'),
      },
    ];
  },
});
