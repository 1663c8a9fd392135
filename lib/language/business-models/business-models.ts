/**
 * How a company makes its money, from the words in which it describes itself: "an online marketplace for…", "our SaaS
 * platform", "a full-service agency". A model that only describes the customers ("we help SaaS companies") is not the
 * company's own; the words in front of it decide.
 */
import type { BusinessModel } from '@/lib/signal/vocabulary';

/** One language: what names each model, and the words that turn it into the customers'. */
export interface ModelWords {
  models: Partial<Record<BusinessModel, RegExp>>;
  /** Standing shortly before a model, these make it somebody else's. */
  audience: RegExp;
  /** Customers in business and in private, which do tell the company's own model. */
  sellsTo: Partial<Record<'b2b' | 'b2c', RegExp>>;
}

export interface SaidModel {
  model: BusinessModel;
  /** The words that say so, as written. */
  words: string;
}

const files = import.meta.glob<{ default: ModelWords }>('./lexicon/*.ts', { eager: true });
const languages = new Map(Object.entries(files).map(([path, file]) => [/(\w+)\.ts$/.exec(path)?.[1] ?? '', file.default]));

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
    const words = languages.get(code);
    if (!words) continue;
    for (const [model, pattern] of Object.entries(words.models) as [BusinessModel, RegExp][]) {
      const match = pattern.exec(sentence);
      if (match && !found.has(model) && !words.audience.test(sentence.slice(Math.max(0, match.index - reach), match.index)))
        found.set(model, { model, words: match[0].trim() });
    }
    for (const [model, pattern] of Object.entries(words.sellsTo) as [BusinessModel, RegExp][]) {
      const match = pattern.exec(sentence);
      if (match && !found.has(model)) found.set(model, { model, words: match[0].trim() });
    }
  }
  return [...found.values()];
}
