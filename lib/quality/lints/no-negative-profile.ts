/** M10: some are worth describing whole, so that they are recognised before any time is spent. */
import { defineLint } from '../lint';

/** Somebody who has described this many companies or people has met some that were none. */
const afterProfiles = 3;

export default defineLint({
  id: 'no-negative-profile',
  about: 'workspace',
  check({ records: { icps, personas } }) {
    const all = [...icps, ...personas];
    if (all.length < afterProfiles || all.some(({ negative }) => negative)) return [];
    return [
      {
        weight: 'consider',
        say: 'Nobody is described whom you want to stay away from.',
        why: 'The customer who cost the most and left in anger looks like somebody. Written down as a negative ICP or persona, the next one is named first in every verdict.',
        at: { screen: 'profiles', id: null, part: null, field: 'Whom to stay away from' },
      },
    ];
  },
});
