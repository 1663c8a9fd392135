/** M9: an ICP that stays in one head is not used by anybody else. */
import { defineLint } from '../lint';
import { isIcp, placeIn } from '../places';
import { dayOf } from '../review-clock';

export default defineLint({
  id: 'kept-to-yourself',
  about: 'profile',
  check({ record, history, now }) {
    /* A first sketch is nobody's business yet. */
    if (isIcp(record) && (record.status === 'hypothesis' || record.status === 'retired')) return [];
    const { sharedOn } = record;
    if (sharedOn && (history.last === null || sharedOn >= history.last)) return [];
    if (!isIcp(record) && !sharedOn) return [];
    const today = dayOf(now);
    return [
      {
        weight: 'consider',
        say: sharedOn ? `It changed on ${history.last} and was last shared on ${sharedOn}.` : 'It was never shared.',
        why: 'Marketing, sales and support each have their own picture of the good customer until they have all read this one.',
        at: placeIn(record, 'share', 'Documents'),
        mend: { label: 'I have shared it today', apply: (given) => ({ ...given, sharedOn: today }) },
      },
    ];
  },
});
