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

/** What stands around a name and is none of it: "Dr.-Ing. Jo Example (she/her)". */
const aroundNames = /\([^)]*\)|(?<![\p{L}.])(?:dr|prof|ing|mag|dipl)\b\.?-?/giu;

/** "More than 90" and "91 or more" are the same number of people. */
const isSameOpenInterval = (found: object, seen: object): boolean =>
  'min' in found &&
  'max' in found &&
  'min' in seen &&
  'max' in seen &&
  found.max === null &&
  seen.max === null &&
  Math.abs(Number(found.min) - Number(seen.min)) <= 1;

/** Whether a value of a reading is what a person wrote down. Members that the person left out are not judged. */
export function isSame(key: SignalKey, found: unknown, seen: unknown): boolean {
  if (typeof seen === 'string' && typeof found === 'string')
    return /^https?:|^www\./.test(seen) || key === 'company.website'
      ? plainUrl(found) === plainUrl(seen)
      : key === 'company.contact' && /\d{4}/.test(seen.replace(/\D/g, ''))
        ? found.replace(/\D/g, '').endsWith(seen.replace(/\D/g, '').slice(-7))
        : key === 'person.name'
          ? sameWords(found.replace(aroundNames, ' '), seen.replace(aroundNames, ' '), false)
          : sameWords(found, seen, less.has(key));
  if (typeof found === 'object' && found !== null && 'text' in found && typeof seen === 'string')
    return sameWords(String(found.text), seen, less.has(key));
  if (typeof seen === 'number' && typeof found === 'object' && found !== null && 'min' in found) return found.min === seen;
  if (Array.isArray(seen)) return Array.isArray(found) && seen.every((item) => found.some((other) => isSame(key, other, item)));
  if (typeof seen === 'object' && seen !== null && typeof found === 'object' && found !== null && isSameOpenInterval(found, seen)) return true;
  if (typeof seen === 'object' && seen !== null && typeof found === 'object' && found !== null)
    return Object.entries(seen).every(([name, member]) => isSame(key, (found as Record<string, unknown>)[name], member));
  return found === seen;
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Keys of which a person wrote down every spelling that is right, and one is enough. */
const spellings: ReadonlySet<SignalKey> = new Set(['company.name']);

/** Concluded from where the page stands, and not written down: a website's own address, the employer of the people on its team page. */
const unasked = (kind: RawReading['kind'], isRow: boolean): ReadonlySet<SignalKey> =>
  new Set(kind === 'website' ? (isRow ? ['company.website', 'person.company'] : ['company.website']) : []);

/** Roles and employers that nobody wrote down but that stand in the headline which somebody did: "CTO | Acme" says both. */
const isInHeadline = (key: SignalKey, item: unknown, { 'person.headline': headline }: SeenValues): boolean =>
  (key === 'person.title' || key === 'person.company') && typeof item === 'string' && typeof headline === 'string' && headline.includes(item);

type Judged = { key: SignalKey; what: Outcome }[];

/** One entry per value: of a key with one value the best one counts, of a list every item. */
export function compareWithSeen(signals: RawReading['signals'], seen: SeenValues, kind: RawReading['kind'] = null, isRow = false): Judged {
  const left = unasked(kind, isRow);
  return judged.flatMap((key): Judged => {
    const found = signals.filter((signal) => signal.key === key && signal.confidence >= 0.5).map(({ value }) => value);
    const wanted = listed(seen[key]);
    if (left.has(key)) return [];
    if (spellings.has(key) && wanted.length > 0)
      return [{ key, what: found.length === 0 ? 'missed' : wanted.some((each) => isSame(key, found[0], each)) ? 'correct' : 'incorrect' }];
    const items = found.some(Array.isArray) ? found.flat() : wanted.length > 1 ? found : found.slice(0, 1);
    const has = (item: unknown) => wanted.some((each) => isSame(key, item, each));
    const strangers = items.filter((item) => !has(item) && !(wanted.length === 0 && isInHeadline(key, item, seen)));
    return [
      ...items.filter(has).map(() => ({ key, what: 'correct' as const })),
      ...strangers.map(() => ({ key, what: 'incorrect' as const })),
      ...wanted.filter((each) => !items.some((item) => isSame(key, item, each))).map(() => ({ key, what: 'missed' as const })),
    ];
  });
}

/** A row is found by its name; one that nobody finds is missed whole, one that nobody saw is incorrect whole. */
export function compareRows(rows: RawReading['rows'], seen: readonly SeenValues[], kind: RawReading['kind'] = null): Judged {
  const nameOf = (values: SeenValues): unknown => values['person.name'] ?? values['company.name'];
  const left = [...rows];
  const compared = seen.flatMap((values) => {
    const at = left.findIndex(({ signals }) =>
      signals.some(({ key, value }) => (key === 'person.name' || key === 'company.name') && isSame(key, value, nameOf(values))),
    );
    return compareWithSeen(at < 0 ? [] : left.splice(at, 1)[0]!.signals, values, kind, true);
  });
  return [...compared, ...left.flatMap(({ signals }) => compareWithSeen(signals, {}, kind, true))];
}
