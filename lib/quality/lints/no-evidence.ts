/** M1: criteria that rest on nobody's word are assumptions. */
import { asked, quoted } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

/** More names than this are a wall, not a hint. */
const mostNamed = 3;

export default defineLint({
  id: 'no-evidence',
  about: 'profile',
  check({ record }) {
    const all = asked(record);
    const bare = all.filter(({ evidence }) => (evidence ?? []).length === 0);
    if (bare.length === 0) return [];
    const names = bare.slice(0, mostNamed).map(quoted);
    const more = bare.length - names.length;
    return [
      {
        weight: 'consider',
        say:
          bare.length === all.length
            ? all.length === 1
              ? 'Its only criterion has no evidence yet.'
              : `None of its ${all.length} criteria has evidence yet.`
            : `${bare.length} of ${all.length} criteria have no evidence: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        why: 'A criterion without an interview, a number or a test behind it is a hunch, and hunches sort the wrong companies out.',
        at: placeIn(record, 'evidence', 'Evidence'),
      },
    ];
  },
});
