/**
 * The words that sizes, counts, money and founding years are written with, one file per language under `lexicon/`,
 * found by folder scan. Compared folded. A word may serve several languages: `a` is the Spanish, Portuguese and
 * Italian "to", and no harm is done because a text must make sense as a whole to be understood.
 */
import { lazily, plain } from '../plain-text';
import { givenWords } from '../word-tables';

/** Lists are one string with `|` between phrases. */
export interface AmountWords {
  /** Words right behind a number that multiply it. */
  scales: Record<string, number>;
  people: string;
  /** One person: "self-employed". */
  alone: string;
  /** "More than" leaves the number out, "at least" takes it in. */
  more: string;
  least: string;
  less: string;
  most: string;
  /** Between the two ends of a range. */
  to: string;
  /** Says nothing that changes the amount. */
  silent: string;
  founded: string;
  currencies?: Record<string, string>;
}

const listed = ['people', 'alone', 'more', 'least', 'less', 'most', 'to', 'silent', 'founded'] as const;
export type Meaning = (typeof listed)[number];

interface AmountFile {
  default: AmountWords;
}

const files = (): readonly AmountFile[] =>
  import.meta.env.WORDS_AS_DATA ? givenWords('amounts/lexicon') : Object.values(import.meta.glob<AmountFile>('./lexicon/*.ts', { eager: true }));
const languages = lazily(() => files().map((file) => file.default));

/** Folded phrase → what it can mean. */
export const meanings: () => ReadonlyMap<string, ReadonlySet<Meaning>> = lazily(() => {
  const found = new Map<string, Set<Meaning>>();
  for (const words of languages()) {
    for (const meaning of listed) {
      for (const phrase of words[meaning].split('|').map(plain)) found.set(phrase, (found.get(phrase) ?? new Set()).add(meaning));
    }
  }
  return found;
});

/** Words of the longest phrase in `meanings`; a test holds it to that. */
export const longestPhrase = 3;

const merge = <Value>(pick: (words: AmountWords) => Record<string, Value> | undefined): (() => ReadonlyMap<string, Value>) =>
  lazily(
    () => new Map(languages().flatMap((words) => Object.entries(pick(words) ?? {}).map(([word, value]): [string, Value] => [plain(word), value]))),
  );

export const scales = merge((words) => words.scales);
export const currencyWords = merge((words) => words.currencies);

/** ISO 4217 codes that are read as such, and signs that stand for exactly one of them. `$` alone is the US dollar; `¥` and `kr` are left out because they name several. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'usd eur gbp chf cad aud nzd inr brl mxn jpy cny sek nok dkk pln czk huf ron bgn try zar sgd hkd ils krw aed sar ars clp cop idr thb'.split(' '),
);
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  r$: 'BRL',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  mx$: 'MXN',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
};
