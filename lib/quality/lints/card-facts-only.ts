/** G22: title, rank and place are where a persona begins. */
import { familyOf } from '@/lib/criterion/families';
import { askForPain } from '../ask-for-pain';
import { asked } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'card-facts-only',
  about: 'persona',
  check({ record, records: { pains } }) {
    const all = asked(record);
    if (all.length === 0 || !all.every(({ kind }) => familyOf(kind) === 'card')) return [];
    const inside = [record.mind, record.deeper, record.stages].some((part) => part && Object.values(part).some((text) => text?.trim()));
    const mend = askForPain(record, pains);
    return [
      {
        weight: inside ? 'consider' : 'mend',
        say: 'It asks for what stands on a business card: title, rank, place.',
        why: inside
          ? 'You have written what goes on in their heads; put a sign of it among the criteria: words in their profile, skills, time in the role.'
          : 'Two people of one title can want opposite things. What do they work on, worry about, talk of? One criterion of that sort tells them apart.',
        at: placeIn(record, 'criteria', 'Criteria'),
        ...(mend ? { mend } : {}),
      },
    ];
  },
});
