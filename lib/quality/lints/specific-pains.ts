/** A11: an ICP is about specific pains and needs; a description of what companies are like is an audience. */
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'specific-pains',
  about: 'profile',
  check({ record, records: { pains } }) {
    if (record.negative) return [];
    const at = placeIn(record, 'pains', 'Pains');
    const own = pains.filter(({ id }) => record.pains.includes(id));
    if (own.length === 0)
      return [
        {
          weight: 'mend',
          say: 'It names no pain.',
          why: 'What somebody is like does not make them buy; what hurts them does. Without a pain there is nothing to write about and nothing to solve.',
          at,
        },
      ];
    const bare = own.filter(({ challenge, cues, signs }) => !challenge?.trim() && (cues ?? []).length === 0 && (signs ?? []).length === 0);
    if (bare.length < own.length) return [];
    return [
      {
        weight: 'consider',
        say: `${bare.map(({ name }) => `“${name}”`).join(' and ')} ${bare.length === 1 ? 'is a name' : 'are names'} only.`,
        why: 'Say what is hard, in the words of those who have it, and which words on a page give it away. Then a page can show it.',
        at: { screen: 'pains', id: bare[0]!.id, part: null, field: bare[0]!.name },
      },
    ];
  },
});
