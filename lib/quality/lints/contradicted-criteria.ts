/** Evidence that speaks against a criterion is worth more than the criterion (K5). */
import { standingOf } from '@/lib/icp/evidence-note';
import { quoted } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';
import { takeOut } from '../take-out';

export default defineLint({
  id: 'contradicted-criteria',
  about: 'profile',
  check({ record }) {
    return record.criteria
      .filter(({ evidence }) => standingOf(evidence) === 'contradicted')
      .map((criterion) => ({
        key: criterion.id,
        weight: 'mend' as const,
        say: `The evidence speaks against ${quoted(criterion)}.`,
        why: 'More notes contradict it than support it, and it still sorts people out. Change it, or say what the notes got wrong.',
        at: placeIn(record, criterion.mode === 'exclude' ? 'exclusions' : 'criteria', quoted(criterion)),
        mend: { label: `Take ${quoted(criterion)} out and keep the notes`, apply: (given: typeof record) => takeOut(given, [criterion]) },
      }));
  },
});
