/** How long the company has existed. */
import { counted, range } from '../../wording';

type End = number | undefined;

export default {
  wanted: (min: End, max: End) => `${range(min, max)} years`,
  nothing: 'No page has said when it was founded',
  yetToCome: (year: number) => `The page says it was founded in ${year}, which is yet to come`,
  founded: (year: number, age: number) => `Founded in ${year}, about ${counted(age, 'year')} ago`,
  say: (min: End, max: End) => `${range(min, max)} years in business`,
  ask: 'When was your company founded?',
};
