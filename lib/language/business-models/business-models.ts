/**
 * How a company makes its money, from the words in which it describes itself: "an online marketplace for…", "our SaaS
 * platform", "a full-service agency". A model that only describes the customers ("we help SaaS companies") is not the
 * company's own; the words in front of it decide.
 */
import type { BusinessModel } from '@/lib/signal/vocabulary';
import { lazily } from '../plain-text';
import { givenWordsByFile } from '../word-tables';

/** A regular expression, or what a data file keeps of one. */
type Pattern = Pick<RegExp, 'source' | 'flags'>;

/** One language: what names each model, and the words that turn it into the customers'. */
export interface ModelWords {
  models: Partial<Record<BusinessModel, Pattern>>;
  /** Standing shortly before a model, these make it somebody else's. */
  audience: Pattern;
  /** Customers in business and in private, which do tell the company's own model. */
  sellsTo: Partial<Record<'b2b' | 'b2c', Pattern>>;
}

export interface SaidModel {
  model: BusinessModel;
  /** The words that say so, as written. */
  words: string;
}

interface ModelFile {
  default: ModelWords;
}

/** One language, ready to be searched for. */
interface ModelPatterns {
  models: [BusinessModel, RegExp][];
  audience: RegExp;
  sellsTo: [BusinessModel, RegExp][];
}

const files = lazily(
  (): ReadonlyMap<string, ModelFile> =>
    import.meta.env.WORDS_AS_DATA
      ? new Map(Object.entries(givenWordsByFile<ModelFile>('business-models/lexicon')))
      : new Map(
          Object.entries(import.meta.glob<ModelFile>('./lexicon/*.ts', { eager: true })).map(([path, file]) => [
            /(\w+)\.ts$/.exec(path)?.[1] ?? '',
            file,
          ]),
        ),
);

const ready = new Map<string, ModelPatterns | null>();

/** Compiled at first use: a page has two languages of eighteen. Null for a language without words. */
function patternsOf(language: string): ModelPatterns | null {
  let known = ready.get(language);
  if (known === undefined) {
    const words = files().get(language)?.default;
    known = words ? { models: compiled(words.models), audience: pattern(words.audience), sellsTo: compiled(words.sellsTo) } : null;
    ready.set(language, known);
  }
  return known;
}

const pattern = ({ source, flags }: Pattern): RegExp => new RegExp(source, flags);
const compiled = (words: Partial<Record<BusinessModel, Pattern>>): [BusinessModel, RegExp][] =>
  (Object.entries(words) as [BusinessModel, Pattern][]).map(([model, written]) => [model, pattern(written)]);

/** Sentences longer than this speak of several things. */
const longestSentence = 400;
/** Words before a model that can turn it. */
const reach = 45;

/**
 * Models that one self-descriptive sentence or slogan states. English is always understood; `language` (BCP 47) adds the
 * page's own. Empty for sentences over 400 characters.
 */
export function businessModelsIn(sentence: string, language: string | null): SaidModel[] {
  if (sentence.length > longestSentence) return [];
  const found = new Map<BusinessModel, SaidModel>();
  for (const code of new Set([
    'en',
    (language ?? '')
      .slice(0, 2)
      .toLowerCase()
      .replace(/^n[bn]$/, 'no'),
  ])) {
    const words = patternsOf(code);
    if (!words) continue;
    for (const [model, pattern] of words.models) {
      const match = pattern.exec(sentence);
      if (match && !found.has(model) && !words.audience.test(sentence.slice(Math.max(0, match.index - reach), match.index)))
        found.set(model, { model, words: match[0].trim() });
    }
    for (const [model, pattern] of words.sellsTo) {
      const match = pattern.exec(sentence);
      if (match && !found.has(model)) found.set(model, { model, words: match[0].trim() });
    }
  }
  return [...found.values()];
}
