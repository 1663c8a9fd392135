/** "Jan 2020 - Present · 4 yrs" → start and end. Months matter because tenure in a role is a criterion. */
import { clean } from '@/lib/kernel/text';
import { lazily, plain, westernDigits } from '../plain-text';
import { monthNumbers, presentWords, silentWords, sinceWords, toWords } from './date-words';
import { parseMonth } from './month';

/** Dates are `YYYY` or `YYYY-MM`; `to` null means "until today". */
export interface DateRange {
  from: string | null;
  to: string | null;
}

/** Longest text that is looked at: a dates line is short, and the cap keeps hostile input cheap. */
const longest = 200;

/** True for a word or phrase that means "until today" in any of the languages. */
export const isPresent = (text: string): boolean => text.length <= 40 && presentWords().has(plain(text).replace(/[.,]$/, ''));

interface Day {
  year: number | null;
  month: number | null;
}

const inYears = (year: number): boolean => year >= 1900 && year <= 2100;
const inMonths = (month: number): boolean => month >= 1 && month <= 12;

/** Numbers only: 2020 · 2020-05 · 05/2020 · 12.05.2020. Day and month that could be either are left out. */
function numericDay(text: string): Day | null | undefined {
  const parts = /^(\d{1,4})(?:[-/.](\d{1,4}))?(?:[-/.](\d{1,4}))?\.?$/.exec(text);
  if (!parts) return undefined;
  const numbers = parts.slice(1).filter((part): part is string => part !== undefined);
  const at = numbers.findIndex((part) => part.length === 4);
  if (at < 0 || (at > 0 && at < numbers.length - 1)) return null;
  const year = Number(numbers[at]);
  const rest = numbers.filter((_, index) => index !== at).map(Number);
  if (!inYears(year)) return null;
  if (rest.length === 0) return { year, month: null };
  if (rest.length === 1) return inMonths(rest[0]!) ? { year, month: rest[0]! } : null;
  const [first, second] = rest as [number, number];
  if (at === 0) return inMonths(first) ? { year, month: first } : null;
  if (first > 12) return inMonths(second) ? { year, month: second } : null;
  if (second > 12) return { year, month: first };
  return { year, month: first === second ? first : null };
}

/** One date; every word must be understood. A month without a year is allowed, for "Jan – Mar 2020". */
function parseDay(text: string): Day | null {
  const numeric = numericDay(text);
  if (numeric !== undefined) return numeric;
  const words = text.split(/[\s,،]+/).filter((word) => word !== '' && word !== '.');
  if (words.length === 0 || words.length > 6) return null;
  const day: Day = { year: null, month: null };
  const unknown: string[] = [];
  let days = 0;
  for (const word of words) {
    if (/^\d{4}$/.test(word) && day.year === null) day.year = Number(word);
    else if (/^\d{1,2}(?:\.|st|nd|rd|th|er|º)?$/.test(word) && days === 0) days += 1;
    else if (!silentWords().has(word)) unknown.push(word);
  }
  if (unknown.length > 1 || (unknown.length === 0 && day.year === null)) return null;
  if (unknown.length === 1) {
    day.month = day.year === null ? (monthNumbers().get(unknown[0]!.replace(/\.$/, '')) ?? null) : parseMonth(unknown[0]!);
    if (day.month === null) return null;
  } else if (days > 0) return null;
  return day.year !== null && !inYears(day.year) ? null : day;
}

const written = ({ year, month }: Day): string | null =>
  year === null ? null : month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;

/** Both ends of a text that is parted at a known place. */
function ends(left: string, right: string): DateRange | null {
  const start = parseDay(left);
  if (!start) return null;
  if (isPresent(right)) return start.year === null ? null : { from: written(start), to: null };
  const end = parseDay(right);
  if (!end || end.year === null) return null;
  const from = written({ year: start.year ?? end.year, month: start.month });
  const to = written(end);
  return from && to && from.slice(0, Math.min(from.length, to.length)) <= to.slice(0, Math.min(from.length, to.length)) ? { from, to } : null;
}

/** A dash of any kind, or a word for "until" between spaces. */
const separator = lazily(() => {
  const spoken = [...toWords()].sort((one, other) => other.length - one.length).map((words) => words.replaceAll('/', '\\/'));
  return new RegExp(` - |[–—―‒−~〜～-]| (?:${spoken.join('|')})(?= )`, 'g');
});

function parsePart(part: string): DateRange | null {
  const numbered = westernDigits(part)
    .replace(/(\d{4}) ?[年년]/g, ' $1 ')
    .replace(/(\d{4}) {1,3}(\d{1,2}) ?[月월]/g, '$1-$2 ');
  const text = plain(numbered).replace(/ \(.{0,60}\)$/, '');
  if (!/\d{4}/.test(text)) return null;
  const start = text.indexOf(' ');
  const since = start > 0 && sinceWords().has(text.slice(0, start));
  const body = since ? text.slice(start + 1) : text;
  let tried = 0;
  for (const match of body.matchAll(separator())) {
    const range = ends(body.slice(0, match.index).trim(), body.slice(match.index + match[0].length).trim());
    if (range) return range;
    tried += 1;
    if (tried >= 6) break;
  }
  const day = since ? parseDay(body) : null;
  return day && day.year !== null ? { from: written(day), to: null } : null;
}

/** The range in a dates line, in whichever part between `·` it stands; null when the text is not a range. */
export function parseDateRange(text: string): DateRange | null {
  if (text.length > longest) return null;
  for (const part of clean(text).split(/[·•|]/)) {
    const range = parsePart(part);
    if (range) return range;
  }
  return null;
}

/** A single date, "Mar 8, 2017" or "05/2021", as `YYYY-MM` or `YYYY`; null for a month without a year and for anything else. */
export function parseDate(text: string): string | null {
  if (text.length > 60) return null;
  const day = parseDay(
    plain(
      westernDigits(clean(text))
        .replace(/(\d{4}) ?[年년]/g, ' $1 ')
        .replace(/(\d{4}) {1,3}(\d{1,2}) ?[月월].*$/, '$1-$2'),
    ).trim(),
  );
  return day && written(day);
}
