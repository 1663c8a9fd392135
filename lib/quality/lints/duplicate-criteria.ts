/** The same question asked twice counts twice, and nobody meant it to. */
import type { Criterion } from '@/lib/icp/icp';
import { quoted, weightOf } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

const asks = ({ kind, params, mode }: Criterion) => JSON.stringify([kind, params, mode === 'exclude']);

/** One of the two, with the stronger wish of both and all that was written about them. */
function joined(first: Criterion, second: Criterion): Criterion {
  const stronger = weightOf(second) > weightOf(first) ? second : first;
  const because = [first.because, second.because].map((text) => text.trim()).filter((text, at, all) => text !== '' && all.indexOf(text) === at);
  const evidence = [...(first.evidence ?? []), ...(second.evidence ?? [])];
  const reason = first.reason ?? second.reason;
  return {
    ...first,
    mode: stronger.mode,
    weight: stronger.weight,
    because: because.join(' '),
    ...(reason === undefined ? {} : { reason }),
    ...(evidence.length > 0 ? { evidence } : {}),
  };
}

export default defineLint({
  id: 'duplicate-criteria',
  about: 'profile',
  check({ record }) {
    return record.criteria.flatMap((criterion, at) => {
      const first = record.criteria.slice(0, at).find((other) => asks(other) === asks(criterion));
      if (!first) return [];
      return [
        {
          key: criterion.id,
          weight: 'mend' as const,
          say: `${quoted(criterion)} stands here twice.`,
          why: 'It counts double in every score. If it matters that much, give one of them the higher weight.',
          at: placeIn(record, criterion.mode === 'exclude' ? 'exclusions' : 'criteria', quoted(criterion)),
          mend: {
            label: 'Make one of the two',
            apply: (given: typeof record) => ({
              ...given,
              criteria: given.criteria.filter(({ id }) => id !== criterion.id).map((each) => (each.id === first.id ? joined(each, criterion) : each)),
            }),
          },
        },
      ];
    });
  },
});
