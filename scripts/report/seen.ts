/**
 * What a person saw on a page of the corpus, written down from the page alone, before anybody looked at what the reader
 * gives (`seen.json`), and how a reading is held against it. This is the half of the report that can find a reader wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '@/lib/kernel/errors';
import { fold } from '@/lib/kernel/text';
import type { RawReading } from '@/lib/page/reading';
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { CorpusCase } from '../pages/corpus';

type SeenValues = Readonly<Partial<Record<SignalKey, unknown>>>;

/** `seen.json`: one value or a list of them per key; places as the text that stands there; no key for what is not there. */
export interface Seen {
  values: SeenValues;
  rows?: SeenValues[];
}

export type Outcome = 'correct' | 'incorrect' | 'missed';

/** Keys that a person can read off a page without judging; the others are conclusions. */
const judged: readonly SignalKey[] = [
  'person.name',
  'person.headline',
  'person.title',
  'person.company',
  'person.location',
  'person.followers',
  'person.experience',
  'person.skills',
  'company.name',
  'company.website',
  'company.industry',
  'company.employees',
  'company.employeesOnLinkedIn',
  'company.headquarters',
  'company.founded',
  'company.type',
  'company.followers',
  'company.funding',
  'company.revenue',
  'company.hiring',
  'company.growth',
  'company.contact',
  'company.customers',
  'company.partners',
];

export function seenOf(each: CorpusCase): Seen | null {
  const file = join(each.folder, 'seen.json');
  if (!existsSync(file)) return null;
  try {
    const seen = JSON.parse(readFileSync(file, 'utf8')) as Seen;
    if (typeof seen.values === 'object' && seen.values !== null) return seen;
  } catch {
    // Said below, with the name of the case.
  }
  throw new ExpectedError('bad-input', `The seen.json of ${each.name} is not readable. It needs {"values": {…}, "rows": [{…}]}.`);
}

const words = (text: string): string[] =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');

/** The same words, or all words of the shorter one in the longer: "Ulm" and "Ulm, Germany" name one place. */
const sameWords = (one: string, other: string, mayBeLess: boolean): boolean => {
  const [first, second] = [words(one), words(other)];
  if (first.join(' ') === second.join(' ')) return true;
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  return mayBeLess && shorter.every((word) => longer.includes(word));
};

const plainUrl = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

const less: ReadonlySet<SignalKey> = new Set(['company.headquarters', 'person.location', 'company.contact']);

/** Whether a value of a reading is what a person wrote down. Members that the person left out are not judged. */
export function isSame(key: SignalKey, found: unknown, seen: unknown): boolean {
  if (typeof seen === 'string' && typeof found === 'string')
    return /^https?:|^www\./.test(seen) || key === 'company.website'
      ? plainUrl(found) === plainUrl(seen)
      : key === 'company.contact' && /\d{4}/.test(seen.replace(/\D/g, ''))
        ? found.replace(/\D/g, '').endsWith(seen.replace(/\D/g, '').slice(-7))
        : sameWords(found, seen, less.has(key));
  if (typeof found === 'object' && found !== null && 'text' in found && typeof seen === 'string')
    return sameWords(String(found.text), seen, less.has(key));
  if (typeof seen === 'number' && typeof found === 'object' && found !== null && 'min' in found) return found.min === seen;
  if (Array.isArray(seen)) return Array.isArray(found) && seen.every((item) => found.some((other) => isSame(key, other, item)));
  if (typeof seen === 'object' && seen !== null && typeof found === 'object' && found !== null)
    return Object.entries(seen).every(([name, member]) => isSame(key, (found as Record<string, unknown>)[name], member));
  return found === seen;
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** One entry per value: of a key with one value the best one counts, of a list every item. */
export function compareWithSeen(signals: RawReading['signals'], seen: SeenValues): { key: SignalKey; what: Outcome }[] {
  return judged.flatMap((key) => {
    const found = signals.filter((signal) => signal.key === key && signal.confidence >= 0.5).map(({ value }) => value);
    const wanted = listed(seen[key]);
    const items = found.some(Array.isArray) ? found.flat() : wanted.length > 1 ? found : found.slice(0, 1);
    const has = (item: unknown) => wanted.some((each) => isSame(key, item, each));
    return [
      ...items.map((item) => ({ key, what: has(item) ? ('correct' as const) : ('incorrect' as const) })),
      ...wanted.filter((each) => !items.some((item) => isSame(key, item, each))).map(() => ({ key, what: 'missed' as const })),
    ];
  });
}

/** A row is found by its name; one that nobody finds is missed whole, one that nobody saw is incorrect whole. */
export function compareRows(rows: RawReading['rows'], seen: readonly SeenValues[]): { key: SignalKey; what: Outcome }[] {
  const nameOf = (values: SeenValues): unknown => values['person.name'] ?? values['company.name'];
  const left = [...rows];
  const compared = seen.flatMap((values) => {
    const at = left.findIndex(({ signals }) =>
      signals.some(({ key, value }) => (key === 'person.name' || key === 'company.name') && isSame(key, value, nameOf(values))),
    );
    return compareWithSeen(at < 0 ? [] : left.splice(at, 1)[0]!.signals, values);
  });
  return [...compared, ...left.flatMap(({ signals }) => compareWithSeen(signals, {}))];
}
