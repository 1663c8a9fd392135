/** The reason of an exclusion is the first thing that somebody reads when it applies (H1). */
import { sayCriterion } from '@/lib/criterion/say-criterion';
import { exclusions, quoted } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'exclusion-without-reason',
  about: 'profile',
  check({ record }) {
    return exclusions(record)
      .filter(({ reason }) => !reason?.trim())
      .map((criterion) => {
        const reason = `Not for us: ${sayCriterion(criterion)}.`;
        return {
          key: criterion.id,
          weight: 'mend' as const,
          say: `The exclusion ${quoted(criterion)} has no reason.`,
          why: 'When it applies, its reason stands first in the verdict. Without one a colleague reads a number and argues with it.',
          at: placeIn(record, 'exclusions', quoted(criterion)),
          mend: {
            label: `Write “${reason}”`,
            apply: (given: typeof record) => ({
              ...given,
              criteria: given.criteria.map((each) => (each.id === criterion.id ? { ...each, reason } : each)),
            }),
          },
        };
      });
  },
});
