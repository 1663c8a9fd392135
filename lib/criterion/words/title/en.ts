/** Words in the job title. */
import { both, either, quoted } from '../../wording';

type Words = readonly string[] | undefined;

const wished = (include: Words, exclude: Words) =>
  [...(include ? [either(quoted(include))] : []), ...(exclude ? [`no ${either(quoted(exclude), 'nor')}`] : [])].join(' and ');

export default {
  wanted: wished,
  noTitle: 'No page has given a title',
  titles: (titles: readonly string[]) => both(quoted(titles)),
  say: (include: Words, exclude: Words) => `a title with ${wished(include, exclude)}`,
  ask: 'What exactly is your role?',
};
