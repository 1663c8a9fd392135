/**
 * The small words of the sentences that a verdict is made of: ranges, lists, quotes, sums. How they are put together is the
 * same everywhere; each language says in one place how it writes them (`wording.ts`, `german-wording.ts`).
 */
import type { Interval } from '@/lib/signal/vocabulary';

export interface Manner {
  number: (value: number) => string;
  atLeast: string;
  atMost: string;
  /** A range without ends. */
  anyNumber: string;
  and: string;
  or: string;
  /** Between what is not wanted: "no a nor b". */
  nor: string;
  /** Quotation marks. */
  open: string;
  close: string;
  /** Behind how many wanted words a list leaves out. */
  more: string;
  /** How many quotes of a page a sentence leaves out. */
  moreQuotes: (count: number) => string;
  billion: string;
  million: string;
  money: (amount: string, currency: string) => string;
}

/** Room for what a page said, in characters: two lines of the narrowest panel. The quotes below the sentence show all of it. */
const briefCharacters = 90;

/** How many of the quotes have room in a sentence; the first one always stands. */
function roomFor(quotes: readonly string[]): number {
  let used = 0;
  const over = quotes.findIndex((quote) => {
    used += quote.length;
    return used > briefCharacters;
  });
  return over < 0 ? quotes.length : Math.max(1, over);
}

export function smallWords({ number, open, close, ...manner }: Manner) {
  const either = (words: readonly string[], last = manner.or): string =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
  const quoted = (texts: readonly string[]): string[] => texts.map((text) => open + text + close);
  const quote = `${open}[^${close}]*${close}`;
  const listed = new RegExp(`(${quote}, ${quote}, ${quote})((?:, ${quote})+) (${manner.or}|${manner.nor}) ${quote}`, 'g');

  return {
    /** `500–5,000`, `at least 500`, `at most 5,000`, `300`. */
    range(min: number | null | undefined, max: number | null | undefined): string {
      if (min != null && max != null) return min === max ? number(min) : `${number(min)}–${number(max)}`;
      if (min != null) return `${manner.atLeast} ${number(min)}`;
      return max == null ? manner.anyNumber : `${manner.atMost} ${number(max)}`;
    },

    /** As a page would write it: `1,001–5,000`, `10,001+`, `312`. */
    observed({ min, max }: Interval): string {
      if (max === null) return `${number(min)}+`;
      return min === max ? number(min) : `${number(min)}–${number(max)}`;
    },

    /** `a`, `a or b`, `a, b or c`. */
    either,

    both: (words: readonly string[]): string => either(words, manner.and),

    quoted,

    /** `“a”, “b”, “c” or 10 more`: long lists of quoted words inside a sentence, short enough to be read. */
    few: (sentence: string): string =>
      sentence.replace(listed, (_, first: string, rest: string, last: string) => `${first} ${last} ${rest.split(close).length} ${manner.more}`),

    /** `“a”, “b” and 2 more`: what a page said, as far as there is room. */
    inBrief(said: readonly string[]): string {
      const shown = roomFor(said);
      const rest = said.length - shown;
      return `${quoted(said.slice(0, shown)).join(', ')}${rest > 0 ? ` ${manner.and} ${manner.moreQuotes(rest)}` : ''}`;
    },

    /** `EUR 12 million`, `USD 500,000`: sums as a page would say them, three digits at most before the word. */
    sum(amount: number, currency: string): string {
      for (const [size, word] of [
        [1e9, manner.billion],
        [1e6, manner.million],
      ] as const) {
        if (Math.abs(amount) >= size) return manner.money(`${number(Math.round((amount / size) * 100) / 100)} ${word}`, currency);
      }
      return manner.money(number(Math.round(amount)), currency);
    },
  };
}
