/** A persona buys somewhere: person and company are judged apart and belong together (A8). */
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'no-icp',
  about: 'persona',
  check({ record, records: { icps } }) {
    const own = icps.filter(({ id }) => record.icps.includes(id));
    if (own.length > 0) return [];
    const only = icps.length === 1 ? icps[0]! : null;
    return [
      {
        weight: 'mend',
        say: 'It belongs to no ICP.',
        why: 'The same title wants different things in a company of ten and one of a thousand. Say in which of your ideal companies this person buys.',
        at: placeIn(record, 'about', 'ICPs'),
        ...(only ? { mend: { label: `Link it to ${only.name}`, apply: (persona) => ({ ...persona, icps: [...persona.icps, only.id] }) } } : {}),
      },
    ];
  },
});
