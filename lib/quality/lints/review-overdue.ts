/** M5: markets move; a profile that nobody looks at again describes last year's customers. */
import { defineLint } from '../lint';
import { reviewPlace } from '../places';
import { reviewState } from '../review-clock';

export default defineLint({
  id: 'review-overdue',
  about: 'profile',
  check({ record, history, now }) {
    const { state, dueOn, last, changes } = reviewState(record.review, history.first, now);
    if (state !== 'due') return [];
    const noticed = changes.length === 0 ? '' : ` ${changes.length === 1 ? 'A change was' : `${changes.length} changes were`} noticed since.`;
    return [
      {
        weight: 'consider',
        say: `${last ? `It was last reviewed on ${last}` : 'It was never reviewed'}, and a review is due since ${dueOn}.${noticed}`,
        why: 'What made a good customer then may not make one now. Going through it takes ten minutes, and the verdicts are worth more afterwards.',
        at: reviewPlace(record, 'Review'),
      },
    ];
  },
});
