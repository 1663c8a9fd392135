/**
 * All languages' words for jobs in one tree of words. Titles mix languages ("Head of Vertrieb"), so every language
 * is looked up at once, and a word that means different things keeps all its meanings until the language is guessed.
 */
import { fold } from '@/lib/kernel/text';
import { lazily } from '../plain-text';
import { givenWords } from '../word-tables';
import type { JobFunction } from './functions';
import type { Grade, Head, Lexicon, Mark, TitleLanguage, Weight } from './lexicon-shape';

export type Meaning =
  | { kind: 'head'; head: Head; grade: Grade | null }
  | { kind: 'field'; functions: readonly JobFunction[]; name: boolean }
  | { kind: 'grade'; grade: Grade }
  | { kind: 'mark'; mark: Mark };

export interface Entry {
  language: TitleLanguage;
  meaning: Meaning;
}

export interface Node {
  /** Null for the last word of a phrase: most words are, and an empty map for each would double the time to build. */
  next: Map<string, Node> | null;
  entries: Entry[];
}

export interface TitleLexicon {
  root: Node;
  /** Every word of every phrase, and whether a language with German or with Romance endings uses it. */
  vocabulary: Map<string, { germanic: boolean; romance: boolean }>;
  /** Words that are an entry alone and may be half of a compound, and whether they may end one with any first half. */
  halves: Map<string, { endsAny: boolean }>;
  /** Endings that only occupations have. */
  jobEndings: string[];
  /** "geschaeftsfuehrer" → "geschaftsfuhrer": umlauts written out. */
  spellings: Map<string, string>;
}

interface LexiconFile {
  default: Lexicon;
}

const sources = lazily((): Lexicon[] => {
  const files: readonly LexiconFile[] = import.meta.env.WORDS_AS_DATA
    ? givenWords('titles/lexicon')
    : Object.values(import.meta.glob<LexiconFile>(['./lexicon/*.ts', '!./lexicon/*.test.ts'], { eager: true }));
  return files.map((file) => file.default);
});

/** Languages that write compounds as one word. English words take part because they borrow them ("Salesmanager"). */
const compounding = new Set<TitleLanguage>(['de', 'nl', 'sv', 'da', 'no', 'fi', 'en', 'mul']);
/** Languages with German endings. */
const germanic = new Set<TitleLanguage>(['de', 'nl', 'sv', 'da', 'no']);
/** Languages in which a compound written as one word is the rule. */
export const joining: ReadonlySet<TitleLanguage> = new Set<TitleLanguage>([...germanic, 'fi']);
const romance = new Set<TitleLanguage>(['fr', 'es', 'it', 'pt']);
const weights: readonly Weight[] = ['strong', 'open', 'soft', 'weak'];

/** Comma-separated words, one by one. */
export const listed = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** A plain job: own work, no word for a level. */
export const mid: Head = { level: 'mid', manages: 'none' };

/** Every phrase of one language with its meaning. */
export function* phrasesOf(lexicon: Lexicon): Generator<[string, Meaning]> {
  for (const { words, ...head } of lexicon.heads ?? []) for (const phrase of listed(words)) yield [phrase, { kind: 'head', head, grade: null }];
  for (const { words, grade, ...head } of lexicon.doubles ?? []) for (const phrase of listed(words)) yield [phrase, { kind: 'head', head, grade }];
  for (const phrase of listed(lexicon.plainJobs ?? '')) yield [phrase, { kind: 'head', head: mid, grade: null }];
  for (const weight of weights) {
    for (const [slug, words] of Object.entries(lexicon.jobs?.[weight] ?? {})) {
      const head: Head = { ...mid, functions: [slug as JobFunction], weight };
      for (const phrase of listed(words)) yield [phrase, { kind: 'head', head, grade: null }];
    }
  }
  for (const [slug, words] of Object.entries(lexicon.fields ?? {})) {
    const [names = '', narrower = ''] = words.split(';');
    for (const phrase of listed(names)) yield [phrase, { kind: 'field', functions: [slug as JobFunction], name: true }];
    for (const phrase of listed(narrower)) yield [phrase, { kind: 'field', functions: [slug as JobFunction], name: false }];
  }
  for (const { words, functions } of lexicon.mixedFields ?? [])
    for (const phrase of listed(words)) yield [phrase, { kind: 'field', functions, name: false }];
  for (const { words, functions, post } of lexicon.charges ?? []) {
    const head: Head = { level: 'manager', manages: 'function', functions, weight: 'open', ...(post ? { post } : {}) };
    for (const thing of listed(words)) {
      for (const pattern of listed(lexicon.chargeHeads ?? '')) yield [pattern.replace('*', thing), { kind: 'head', head, grade: null }];
      for (const pattern of listed(lexicon.chargeFields ?? '')) yield [pattern.replace('*', thing), { kind: 'field', functions, name: false }];
    }
  }
  for (const [grade, words] of Object.entries(lexicon.grades ?? {}))
    for (const phrase of listed(words)) yield [phrase, { kind: 'grade', grade: grade as Grade }];
  for (const [mark, words] of Object.entries(lexicon.marks ?? {}))
    for (const phrase of listed(words)) yield [phrase, { kind: 'mark', mark: mark as Mark }];
}

/** A word listed as a job and as a field in one language ("comptable") is a job; fields are taken from jobs too. */
const precedence: readonly Meaning['kind'][] = ['head', 'grade', 'field', 'mark'];

const newNode = (): Node => ({ next: null, entries: [] });

function build(lexicons: readonly Lexicon[]): TitleLexicon {
  const lexicon: TitleLexicon = { root: newNode(), vocabulary: new Map(), halves: new Map(), spellings: new Map(), jobEndings: [] };
  for (const source of lexicons) {
    for (const [phrase, meaning] of phrasesOf(source)) add(lexicon, source.language, phrase, meaning);
    lexicon.jobEndings.push(...listed(source.jobEndings ?? ''));
  }
  return lexicon;
}

const umlauts = /[äöü]/i;

function add(lexicon: TitleLexicon, language: TitleLanguage, phrase: string, meaning: Meaning): void {
  const words = wordsOf(phrase);
  const [only] = words;
  if (only === undefined) throw new Error(`The title lexicon (${language}) holds an entry without words: "${phrase}"`);
  let node = lexicon.root;
  for (const word of words) {
    const uses = lexicon.vocabulary.get(word);
    if (!uses) lexicon.vocabulary.set(word, { germanic: germanic.has(language), romance: romance.has(language) });
    else if (germanic.has(language)) uses.germanic = true;
    else if (romance.has(language)) uses.romance = true;
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = newNode();
      node.next.set(word, next);
    }
    node = next;
  }
  const known = node.entries.find((entry) => entry.language === language);
  if (!known) node.entries.push({ language, meaning });
  else if (known.meaning.kind === 'field' && meaning.kind === 'field') known.meaning = mergeFields(known.meaning, meaning);
  else if (precedence.indexOf(meaning.kind) < precedence.indexOf(known.meaning.kind)) known.meaning = meaning;
  const joins = meaning.kind !== 'mark' || meaning.mark === 'blank';
  if (words.length === 1 && joins && compounding.has(language) && only.length >= 3) {
    const endsAny = joining.has(language) && meaning.kind === 'head' && only.length >= 5;
    lexicon.halves.set(only, { endsAny: endsAny || (lexicon.halves.get(only)?.endsAny ?? false) });
  }
  if (!umlauts.test(phrase)) return;
  for (const word of phrase.toLowerCase().split(/[\s-]+/)) {
    if (!umlauts.test(word)) continue;
    const spelled = wordsOf(word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue'))[0];
    const usual = wordsOf(word)[0];
    if (spelled && usual) lexicon.spellings.set(spelled, usual);
  }
}

type FieldMeaning = Extract<Meaning, { kind: 'field' }>;
const mergeFields = (first: FieldMeaning, second: FieldMeaning): FieldMeaning => ({
  kind: 'field',
  functions: [...new Set([...first.functions, ...second.functions])],
  name: first.name && second.name,
});

const plainWords = /^[a-z0-9 ]+$/;
const words = /[\p{L}\p{N}]+|[&+@]/gu;

/** The words of a phrase as they stand in the tree, cut as `titleWords` cuts titles; every word for "and" is "&". */
export function wordsOf(phrase: string): string[] {
  const found = plainWords.test(phrase) ? phrase.split(' ').filter(Boolean) : (fold(phrase).match(words) ?? []);
  return found.map((word) => (andWords.has(word) ? '&' : word));
}

const ands = lazily(() => new Set(['&', ...sources().flatMap(({ marks }) => listed(marks?.and ?? ''))]));
/** Words for "and" in all languages. They are one word in the tree, so that "Marketing & Sales" is "Marketing und Sales". */
export const andWords: Pick<ReadonlySet<string>, 'has'> = { has: (word) => ands().has(word) };

/** Built on first use (a few milliseconds), so that a worker that parses no title pays nothing. */
export const titleLexicon = lazily((): TitleLexicon => build(sources()));
