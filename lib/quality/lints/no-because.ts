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
    /* With one strength there is nothing to choose between. */
    const only = advantages.length === 1 ? advantages[0]! : null;
    return [
      {
        weight: 'mend',
        say: `Nobody has said why ${bare.map(quoted).join(', ')} ${bare.length === 1 ? 'is' : 'are'} here.`,
        why: `Which of your own strengths does it rest on${advantages.length > 0 ? `: ${advantages.slice(0, 3).join(', ')}` : ''}? A criterion without a reason is copied from somebody else’s customers.`,
        at: placeIn(record, 'criteria', 'Because'),
        ...(only
          ? {
              mend: {
                label: `Write “${only}”`,
                apply: (given: typeof record) => ({
                  ...given,
                  criteria: given.criteria.map((each) => (each.because.trim() === '' ? { ...each, because: only } : each)),
                }),
              },
            }
          : {}),
      },
    ];
  },
});
