/** German. */
import { both, either, quoted } from '../../german-wording';
import type en from './en';

type Words = readonly string[] | undefined;

const wished = (include: Words, exclude: Words) =>
  [...(include ? [either(quoted(include))] : []), ...(exclude ? [`ohne ${either(quoted(exclude))}`] : [])].join(', ');

export default {
  wanted: wished,
  noTitle: 'Keine Seite nennt eine Position',
  titles: (titles) => both(quoted(titles)),
  say: (include, exclude) => `Position ${include ? 'mit ' : ''}${wished(include, exclude)}`,
  ask: 'Was genau ist Ihre Position?',
} satisfies typeof en;
