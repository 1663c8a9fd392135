/** M12: nothing was tried and measured. A note of a test counts; outcomes of sales are no test of one criterion and stand under Results. */
import { evidenceOf } from '../evidence-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'not-tested',
  about: 'icp',
  check({ record }) {
    if (record.status !== 'hypothesis' && record.status !== 'shared') return [];
    const tested = evidenceOf(record).some(({ kind }) => kind === 'test' || kind === 'own-records');
    if (tested && record.status === 'shared') return [];
    return [
      {
        weight: 'consider',
        say: record.status === 'hypothesis' ? 'It is still a hypothesis.' : 'No test and no number from your own books stands behind it.',
        why: 'Until it was tried on real companies nobody knows whether it holds. A survey, a few calls or two small campaigns are enough to begin with.',
        at: placeIn(record, 'status', 'Status'),
      },
    ];
  },
});
