/** M10, H6: whom to leave alone is as much part of the picture as whom to call. */
import { exclusions } from '../criteria-of';
import { withFirstExclusion } from '../first-exclusion';
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'no-exclusion',
  about: 'icp',
  check({ record }) {
    if (record.negative || exclusions(record).length > 0) return [];
    return [
      {
        weight: 'mend',
        say: 'It excludes nobody.',
        why: 'Every hour with a company that will never be happy is lost to one that would. Say who is too small, not equipped, or not served.',
        at: placeIn(record, 'exclusions', 'Exclusions'),
        mend: { label: 'Add a first exclusion', apply: withFirstExclusion },
      },
    ];
  },
});
