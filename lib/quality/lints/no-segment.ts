/** M13, A4: an ICP for no market in particular is one for all of them. */
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'no-segment',
  about: 'icp',
  check({ record, records: { segments } }) {
    if (segments.some(({ id }) => id === record.segment)) return [];
    const only = segments.length === 1 ? segments[0]! : null;
    return [
      {
        weight: 'mend',
        say: 'It belongs to no segment.',
        why: 'One ICP for all markets describes nobody in any of them. Say which part of the market this one is about.',
        at: placeIn(record, 'about', 'Segment'),
        ...(only ? { mend: { label: `Put it into “${only.name}”`, apply: (icp) => ({ ...icp, segment: only.id }) } } : {}),
      },
    ];
  },
});
