/**
 * Values of one reading that another reading of the same page does not confirm. Used where a page lost something: fewer
 * values are fine, others are not. Weak values (confidence below 0.5) answer nothing and are left out.
 */
import { fold } from '@/lib/kernel/text';
import type { RawReading } from '@/lib/page/reading';
import type { Signal } from '@/lib/signal/signal';

/** Below this a value is no answer (design §4). */
const answer = 0.5;

const text = (value: unknown): string => JSON.stringify(value) ?? '';

/** Words of one text stand in the other in the same order: less of an address, two entries that were not told apart. */
function holds(one: string, other: string): boolean {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  return ` ${fold(longer).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${fold(shorter)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
  );
}

/** One city told in two ways is one place: "Asheville, North Carolina" and "PO Box 118, Asheville, NC 28802". */
const isSameCity = (value: object, full: object): boolean =>
  'city' in value && 'city' in full && value.city === full.city && (!('country' in value) || !('country' in full) || value.country === full.country);

/** A record says less when each of its members is said by the other one too; a list of roles that was cut off counts fewer. */
function saysLess(value: unknown, full: unknown): boolean {
  if (text(value) === text(full)) return true;
  if (value === null) return true;
  if (typeof value === 'string' && typeof full === 'string') return holds(value, full);
  if (Array.isArray(value) && Array.isArray(full)) return value.every((item) => full.some((other) => saysLess(item, other)));
  if (typeof value !== 'object' || typeof full !== 'object' || full === null || Array.isArray(value)) return false;
  if (isSameCity(value, full)) return true;
  return Object.entries(value).every(([name, member]) => {
    const whole = (full as Record<string, unknown>)[name];
    return saysLess(member, whole) || (name === 'openRoles' && typeof member === 'number' && typeof whole === 'number' && member <= whole);
  });
}

/** The start at a company is the first of the roles that are seen there: fewer roles, a later start. */
const growsWithThePage: ReadonlySet<string> = new Set(['person.companyStarted']);

/**
 * Where the positions are gone, the title is what the member calls himself in the headline. Both stand on the page, and
 * either is right of the same person; the headline itself must not have changed.
 */
const isTitleOfHeadline = ({ key, value }: Signal, known: readonly Signal[]): boolean =>
  key === 'person.title' &&
  typeof value === 'string' &&
  known.some((other) => other.key === 'person.headline' && typeof other.value === 'string' && other.value.includes(value));

const unconfirmed = (found: readonly Signal[], known: readonly Signal[]): Signal[] =>
  found.filter(
    (signal) =>
      signal.confidence >= answer &&
      !growsWithThePage.has(signal.key) &&
      !isTitleOfHeadline(signal, known) &&
      !known.some((other) => other.key === signal.key && saysLess(signal.value, other.value)),
  );

/** `key: value` of what `reading` claims and `untouched` does not. */
export function strangeValues(reading: RawReading, untouched: RawReading): string[] {
  const rows = untouched.rows.map((row) => row.signals);
  const strangers = [
    ...unconfirmed(reading.signals, untouched.signals),
    ...reading.rows.flatMap((row) => {
      const best = rows.map((known) => unconfirmed(row.signals, known)).sort((one, other) => one.length - other.length)[0];
      return best ?? row.signals;
    }),
  ];
  return strangers.map(({ key, value }) => `${key}: ${text(value)}`);
}
