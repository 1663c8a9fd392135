/**
 * What the headings and buttons of company websites say: over customers, partners, the team, open roles, and what is
 * none of the company's own (testimonials, advisers, investors). One file per language; every language is understood on every page,
 * because companies mix them.
 */
import { lazily, plain } from '../plain-text';
import { givenWords } from '../word-tables';

export const siteTopics = [
  /** Headings over the names of customers. */
  'customers',
  /** Sentences that go on with the names of customers: "our customers include". */
  'customersAre',
  /** Headings over the names of partners. */
  'partners',
  /** Headings over the company's own people. */
  'team',
  /** Headings over people and firms that are not: testimonials, advisers, investors, speakers, authors. */
  'outsiders',
  /** Headings over a list of open roles. */
  'openRoles',
  /** What is counted: "12 open roles". */
  'rolesNoun',
  /** "There are no open roles." */
  'noRoles',
  /** Buttons that lead to more of a list. */
  'more',
  /** A price for each user. */
  'perUser',
  'freeTrial',
  'contactSales',
  /** What is counted in "customers in 40 countries". */
  'countries',
  'revenue',
  /** Labels of a table of facts. */
  'foundedLabel',
  'employeesLabel',
  /** Captions that could be taken for a name of a person or a firm. */
  'captions',
  /** What pages and links call a page or a part of one, never a company. */
  'pageNames',
  /** Towns and countries, which stand where a name could stand. */
  'places',
  /** In front of or above an address. */
  'addressLabel',
  /** Over the address of a place that is not the seat. */
  'branchLabel',
  /** What streets, parts of a building, and buildings and estates are called: single words, as addresses write them without dots. */
  'streets',
  'units',
  'buildings',
  /** What mailboxes are named after: a task; and, where anybody may have one, a trade. */
  'mailTasks',
  /** Beginnings of words of tasks that may stand at either edge of a part of a mailbox's name. */
  'mailEdges',
  'trades',
  /** Tables by country and no phrases, what addresses call regions and provinces: `US:AL Alabama,AK Alaska;GB:- Kent`, `IT:AG,AL`; and the country's calling code. */
  'regions',
  'provinces',
  'callingCodes',
] as const;
export type SiteTopic = (typeof siteTopics)[number];

/** Phrases parted by `|`: the whole text, its beginning (`phrase*`) or any part of it (`*phrase*`). */
export type SiteWords = Partial<Readonly<Record<SiteTopic, string>>>;

interface Phrases {
  whole: ReadonlySet<string>;
  /** At the beginning of a caption, and anywhere in a text; null when no language has such phrases. */
  beginning: RegExp | null;
  part: RegExp | null;
}

/** Words stand between other words; phrases of languages without spaces, and those that begin with a sign, anywhere. */
const bounded = (phrase: string): string => {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return /^[a-z]/.test(phrase) ? `(?<![\\p{L}\\p{N}])${escaped}` : escaped;
};

function patternOf(phrases: readonly string[], around: (alternatives: string) => string): RegExp | null {
  return phrases.length > 0 ? new RegExp(around(phrases.map((each) => bounded(each.replaceAll('*', ''))).join('|')), 'u') : null;
}

const files = lazily((): readonly SiteWords[] => {
  const modules: readonly { default: SiteWords }[] = import.meta.env.WORDS_AS_DATA
    ? givenWords('site-words/lexicon')
    : Object.values(import.meta.glob<{ default: SiteWords }>('./lexicon/*.ts', { eager: true }));
  return modules.map((file) => file.default);
});

const ready = new Map<SiteTopic, Phrases>();

/** Made at first use, one topic at a time: most pages ask for a few. */
function phrasesOf(topic: SiteTopic): Phrases {
  const known = ready.get(topic);
  if (known) return known;
  const lists = files().map((words) => words[topic] ?? '');
  const phrases = [...new Set(lists.flatMap((list) => plain(list).split('|')))].filter((phrase) => phrase !== '');
  const made: Phrases = {
    whole: new Set(phrases.map((phrase) => phrase.replaceAll('*', ''))),
    beginning: patternOf(
      phrases.filter((phrase) => /^[^*].*\*$/.test(phrase)),
      (each) => `^(?:${each})(?![a-z])`,
    ),
    part: patternOf(
      phrases.filter((phrase) => phrase.startsWith('*')),
      (each) => each,
    ),
  };
  ready.set(topic, made);
  return made;
}

const tables = new Map<SiteTopic, ReadonlyMap<string, readonly string[]>>();

/** A table of all languages by country (ISO 3166-1 alpha-2); names stand as they are written there. */
export function namesByCountry(topic: 'regions' | 'provinces' | 'callingCodes'): ReadonlyMap<string, readonly string[]> {
  let table = tables.get(topic);
  if (!table) {
    const lists = files().flatMap((words) => words[topic]?.split(';') ?? []);
    table = new Map(lists.map((list) => [list.slice(0, 2), list.slice(3).split(',')]));
    tables.set(topic, table);
  }
  return table;
}

/** The phrases of a topic, folded. */
export const wordsAbout = (topic: SiteTopic): ReadonlySet<string> => phrasesOf(topic).whole;

/** The words of a topic as one pattern without bounds, for words inside words. */
export const patternFor = (topic: SiteTopic): string => [...phrasesOf(topic).whole].sort((one, other) => other.length - one.length).join('|');

/** Longer texts are prose. */
const longestCaption = 140;
const longestText = 600;
const edges = /^[\s"'“”„«»:;,.!?…•·|()[\]–—-]+|[\s"'“”„«»:;,.!?…•·|()[\]–—-]+$/g;

/** Whether a short text is a caption of the topic. False for texts over 140 characters. */
export function isAbout(topic: SiteTopic, text: string): boolean {
  if (text.length > longestCaption) return false;
  const caption = plain(text).replace(edges, '');
  if (caption === '') return false;
  const { whole, beginning, part } = phrasesOf(topic);
  return whole.has(caption) || beginning?.test(caption) === true || part?.test(caption) === true;
}

/** The text as it is compared, and where the first phrase of the topic stands in it. */
export interface SaidAbout {
  folded: string;
  at: number;
  end: number;
}

/** Where a text of up to 600 characters says something of the topic; null when it does not. Only phrases that may stand anywhere. */
export function saysAbout(topic: SiteTopic, text: string): SaidAbout | null {
  if (text.length > longestText) return null;
  const folded = plain(text);
  const match = phrasesOf(topic).part?.exec(folded);
  return match ? { folded, at: match.index, end: match.index + match[0].length } : null;
}
