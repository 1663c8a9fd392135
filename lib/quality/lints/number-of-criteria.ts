/** C19: three to eight criteria. Fewer cannot tell companies apart, more cannot all be answered. Personas need two. */
import { sayCriterion } from '@/lib/criterion/say-criterion';
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { askForPain } from '../ask-for-pain';
import { asked, quoted, weightOf } from '../criteria-of';
import { defineLint } from '../lint';
import { isIcp, placeIn } from '../places';
import { takeOut } from '../take-out';

const advised = { least: 3, most: 8 };
/** A person is described by what they do and how high; the persona's own part is the rest. */
const leastOfPersona = 2;

const least = (record: Icp | Persona) => (isIcp(record) ? advised.least : leastOfPersona);

/** The lightest, of equal ones the last, as many as are too many. What rules out is never among them. */
function lightest(record: Icp | Persona): Criterion[] {
  const all = asked(record);
  const movable = all.filter(({ mode }) => mode === 'score').toReversed();
  const surplus = movable.toSorted((a, b) => weightOf(a) - weightOf(b)).slice(0, all.length - advised.most);
  return surplus.length === all.length - advised.most ? all.filter((each) => surplus.includes(each)) : [];
}

/** Out of the criteria and into the document, where people read it and nobody is compared with it. */
function writeDown<Subject extends Icp | Persona>(record: Subject, criteria: readonly Criterion[]): Subject {
  const rows = criteria.map((criterion) => ({
    category: 'More',
    characteristic: sayCriterion(criterion),
    description: criterion.because.trim() || sayCriterion(criterion),
  }));
  const left = takeOut(record, criteria);
  return { ...left, document: [...(left.document ?? []), ...rows] };
}

export default defineLint({
  id: 'number-of-criteria',
  about: 'profile',
  check({ record, records: { pains } }) {
    const count = asked(record).length;
    const at = placeIn(record, 'criteria', 'Criteria');
    if (count < least(record)) {
      const mend = count + 1 >= least(record) ? askForPain(record, pains) : null;
      return [
        {
          weight: 'mend',
          say: count === 0 ? 'It asks for nothing yet.' : `It asks for ${count === 1 ? 'one thing' : `${count} things`} only.`,
          why: `With fewer than ${least(record) === 3 ? 'three' : 'two'} criteria the score jumps from nothing to everything, and most that fit are no good customers.`,
          at,
          ...(mend ? { mend } : {}),
        },
      ];
    }
    if (count > advised.most) {
      const gone = lightest(record);
      return [
        {
          weight: 'consider',
          say: `It asks for ${count} things; three to eight are enough.`,
          why: 'No page answers that many, so verdicts stay uncertain. Keep what tells your best customers from the rest; the document holds everything else.',
          at,
          ...(gone.length > 0
            ? {
                mend: {
                  label: `Move ${gone.map(quoted).join(' and ')} into the document`,
                  apply: (given: typeof record) => writeDown(given, gone),
                },
              }
            : {}),
        },
      ];
    }
    return [];
  },
});
