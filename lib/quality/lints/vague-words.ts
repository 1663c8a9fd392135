/** D5: “50–200 employees”, not “medium-sized”: a word of size means something else to everybody who reads it. */
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { quoted } from '../criteria-of';
import { defineLint, type FieldPlace, type Found } from '../lint';
import { isIcp, placeIn } from '../places';
import { vagueWordsIn, withNumbers } from '../vague-words';

/** Criteria that carry numbers themselves: words beside them need none. */
const numeric = new Set(['employees-between', 'revenue-between', 'age-between', 'growth-at-least', 'months-in-role']);

const givesNumbers = ({ criteria }: { criteria: readonly Criterion[] }) => criteria.some(({ kind, mode }) => numeric.has(kind) && mode !== 'exclude');

interface Text<Subject> {
  key: string;
  text: string;
  at: FieldPlace;
  /** Missing where only the writer can put the number in without breaking the sentence. */
  write?: (record: Subject, text: string) => Subject;
}

function textsOf<Subject extends Icp | Persona>(record: Subject): Text<Subject>[] {
  const name: Text<Subject> = {
    key: 'name',
    text: record.name,
    at: placeIn(record, 'about', 'Name'),
    write: (given, text) => ({ ...given, name: text }),
  };
  return [
    /* A name may be short when the criteria give the figures. */
    ...(givesNumbers(record) ? [] : [name]),
    ...(record.document ?? []).map(
      ({ description, characteristic }, index): Text<Subject> => ({
        key: `document/${index}`,
        text: description,
        at: placeIn(record, 'document', characteristic),
        write: (given, text) => ({
          ...given,
          document: (given.document ?? []).map((row, at) => (at === index ? { ...row, description: text } : row)),
        }),
      }),
    ),
    ...(isIcp(record) ? record.criteria : [])
      .filter(({ kind }) => !numeric.has(kind))
      .map(
        (criterion): Text<Subject> => ({
          key: `because/${criterion.id}`,
          text: criterion.because,
          at: placeIn(record, criterion.mode === 'exclude' ? 'exclusions' : 'criteria', `Because of ${quoted(criterion)}`),
        }),
      ),
  ];
}

export default defineLint({
  id: 'vague-words',
  about: 'profile',
  check: ({ record }) =>
    textsOf(record).flatMap(({ key, text, at, write }): Found<typeof record>[] => {
      const [first] = vagueWordsIn(text);
      if (!first) return [];
      const better = withNumbers(text);
      return [
        {
          key,
          weight: 'consider',
          say: `${at.field} says “${first.word}” and no number.`,
          why: first.instead
            ? `To one colleague “${first.word}” means 20 people and to the next 2,000. Write what you mean, such as ${first.instead}.`
            : `“${first.word}” ${first.why}. Write how it would show: a number, a tool, a sentence on their page.`,
          at,
          ...(better === text || !write ? {} : { mend: { label: `Write “${better}”`, apply: (given) => write(given, better) } }),
        },
      ];
    }),
});
