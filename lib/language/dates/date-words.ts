/**
 * The words that dates and durations are written with, one file per language under `lexicon/`, found by folder
 * scan. Lists are one string with `|` between phrases. Everything
 * is compared folded (lower case, no diacritics), so the files are written naturally.
 */
import { lazily, plain, wordSet } from '../plain-text';
import { givenWords } from '../word-tables';

export interface DateWords {
  /** Twelve month names, January first, parted by spaces; any beginning of three letters or more is understood too. */
  months?: string;
  /** Short forms that are no beginning of the name: `mrt` → 3. */
  short?: Record<string, number>;
  /** "Until today": Present, heute, aujourd'hui, o momento. */
  present: string;
  /** "Since": what follows is a start and the end is open. */
  since?: string;
  /** Words between the two dates of a range. */
  to?: string;
  /** Words inside a date that say nothing: `de` in "mar de 2021". */
  silent?: string;
  /** Unit words of a duration. */
  year?: string;
  month?: string;
}

interface DateFile {
  default: DateWords;
}

const files = (): readonly DateFile[] =>
  import.meta.env.WORDS_AS_DATA ? givenWords('dates/lexicon') : Object.values(import.meta.glob<DateFile>('./lexicon/*.ts', { eager: true }));
const languages = lazily(() => files().map((file) => file.default));

const gather = (pick: (words: DateWords) => string | undefined): (() => ReadonlySet<string>) => wordSet(() => languages().map(pick));

export const presentWords = gather((words) => words.present);
export const sinceWords = gather((words) => words.since);
export const toWords = gather((words) => words.to);
export const silentWords = gather((words) => words.silent);
export const yearUnits = gather((words) => words.year);
export const monthUnits = gather((words) => words.month);

/** Folded month word → 1..12. A beginning that two languages read differently is left out; whole names win. */
export const monthNumbers: () => ReadonlyMap<string, number> = lazily(() => {
  const numbers = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const words of languages()) {
    (words.months?.split(' ') ?? []).forEach((name, index) => {
      const folded = plain(name);
      whole.set(folded, index + 1);
      for (let length = 3; length < folded.length; length += 1) {
        const beginning = folded.slice(0, length);
        const known = numbers.get(beginning);
        numbers.set(beginning, known === undefined || known === index + 1 ? index + 1 : 0);
      }
    });
    for (const [name, month] of Object.entries(words.short ?? {})) whole.set(plain(name), month);
  }
  for (const [beginning, month] of numbers) if (month === 0) numbers.delete(beginning);
  for (const [name, month] of whole) numbers.set(name, month);
  return numbers;
});
