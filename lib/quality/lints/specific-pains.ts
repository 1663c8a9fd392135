/** A11: an ICP is about specific pains and needs; a description of what companies are like is an audience. */
import type { Icp, Pain } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { defineLint } from '../lint';
import { isIcp, placeIn } from '../places';

/** Pains that were written for this persona or this segment; the only one when there is one. */
function meant(record: Icp | Persona, pains: readonly Pain[]): readonly Pain[] {
  const named = pains.filter(({ personas, segments }) => (isIcp(record) ? segments?.includes(record.segment) : personas?.includes(record.id)));
  return named.length > 0 ? named : pains.length === 1 ? pains : [];
}

export default defineLint({
  id: 'specific-pains',
  about: 'profile',
  check({ record, records: { pains } }) {
    if (record.negative) return [];
    const at = placeIn(record, 'pains', 'Pains');
    const own = pains.filter(({ id }) => record.pains.includes(id));
    if (own.length === 0) {
      const link = meant(record, pains);
      return [
        {
          weight: 'mend',
          say: 'It names no pain.',
          why: 'What somebody is like does not make them buy; what hurts them does. Without a pain there is nothing to write about and nothing to solve.',
          at,
          ...(link.length > 0
            ? {
                mend: {
                  label: `Link ${link.map(({ name }) => `“${name}”`).join(' and ')}`,
                  apply: (given: typeof record) => ({ ...given, pains: [...given.pains, ...link.map(({ id }) => id)] }),
                },
              }
            : {}),
        },
      ];
    }
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
