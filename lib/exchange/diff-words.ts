/** How one difference is said, and when two values are the same for a reader. */
import { number, slugWords } from '@/lib/criterion/wording';
import { cut } from '@/lib/kernel/text';

export interface RecordChange {
  /** Member names and ids down to what changed: `criteria/size/params`. */
  path: string;
  /** What changed, in words: "Employees". */
  label: string;
  /** Undefined when it was not there. */
  before: unknown;
  after: unknown;
  /** The whole change as a sentence without its full stop: "Employees: 50–200 became 50–250". */
  say: string;
}

/** Longer texts are shown beside each other, not said. */
const saidCharacters = 160;

/** Nothing to read: missing, no text, no items. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isEmpty));

/** Members in one order, empty ones left out, so that only what can be read is compared. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => !isEmpty(member))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, plain(member)]),
  );
}

export const sameValue = (before: unknown, after: unknown): boolean =>
  (isEmpty(before) && isEmpty(after)) || JSON.stringify(plain(before)) === JSON.stringify(plain(after));

/** Words from a closed list are said as they are, everything written by hand in quotes. */
const closed = new Set(['status', 'mode', 'strength', 'stands', 'kind', 'sells', 'roles']);

export function sayValue(member: string, value: unknown): string {
  if (isEmpty(value)) return 'nothing';
  if (typeof value === 'string') return closed.has(member) ? slugWords(value) : `“${cut(value, saidCharacters)}”`;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return cut(JSON.stringify(value), saidCharacters);
}

export function sayChanged(path: string, label: string, before: unknown, after: unknown, say: (value: unknown) => string): RecordChange {
  if (isEmpty(before)) return { path, label, before, after, say: `${label}: ${say(after)} was added` };
  if (isEmpty(after)) return { path, label, before, after, say: `${label}: ${say(before)} was taken out` };
  return { path, label, before, after, say: `${label}: ${say(before)} became ${say(after)}` };
}

export const sayAdded = (path: string, label: string, after: unknown, said: string): RecordChange => ({
  path,
  label,
  before: undefined,
  after,
  say: `${label} added: ${said}`,
});

export const sayRemoved = (path: string, label: string, before: unknown, said: string): RecordChange => ({
  path,
  label,
  before,
  after: undefined,
  say: `${label} removed: ${said}`,
});
