/** A criterion that this version cannot read is kept, and never judged. */
import { checkParams } from '@/lib/criterion/kinds';
import { shortName } from '@/lib/criterion/short-names';
import { defineLint } from '../lint';
import { placeIn } from '../places';
import { takeOut } from '../take-out';

export default defineLint({
  id: 'unreadable-criteria',
  about: 'profile',
  check({ record }) {
    return record.criteria.flatMap((criterion) => {
      const checked = checkParams(criterion.kind, criterion.params);
      if (checked.ok) return [];
      return [
        {
          key: criterion.id,
          weight: 'mend' as const,
          say: `${shortName(criterion.kind)} cannot be judged here: ${checked.error.replace(/\.$/, '')}.`,
          why: 'Its answer stays unknown in every verdict and lowers what is known. Update Fitglass, or ask for the same in another way.',
          at: placeIn(record, criterion.mode === 'exclude' ? 'exclusions' : 'criteria', shortName(criterion.kind)),
          mend: { label: `Take ${shortName(criterion.kind)} out`, apply: (given: typeof record) => takeOut(given, [criterion]) },
        },
      ];
    });
  },
});
