/** A15: a criterion is there because of something that only you offer; otherwise it is a trend, or a competitor's. */
import { quoted } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'no-because',
  about: 'profile',
  check({ record, records: { products } }) {
    const bare = record.criteria.filter(({ because }) => because.trim() === '');
    if (bare.length === 0) return [];
    const advantages = products.flatMap((product) => product.advantages);
    return [
      {
        weight: 'mend',
        say: `Nobody has said why ${bare.map(quoted).join(', ')} ${bare.length === 1 ? 'is' : 'are'} here.`,
        why: `Which of your own strengths does it rest on${advantages.length > 0 ? `: ${advantages.slice(0, 3).join(', ')}` : ''}? A criterion without a reason is copied from somebody else’s customers.`,
        at: placeIn(record, 'criteria', 'Because'),
      },
    ];
  },
});
