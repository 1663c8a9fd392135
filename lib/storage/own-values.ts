/** Values that the user typed or corrected: found by whom they are about on every later visit, gone a year after the act. */
import { expiry } from '@/lib/privacy/retention';
import { open } from './open';
import type { StoredOwnValue } from './schema';

type About = StoredOwnValue['about'];

/** A bare name is shared by strangers; it names the subject only when it stands alone. */
const certain = (aliases: readonly string[]) => {
  const strong = aliases.filter((alias) => !alias.startsWith('name:'));
  return strong.length > 0 ? strong : [...aliases];
};

async function find(about: About, aliases: readonly string[], key?: string): Promise<StoredOwnValue[]> {
  const database = await open('strict');
  return database.ownValues
    .where('aliases')
    .anyOf([...aliases])
    .distinct()
    .filter((record) => record.about === about && (key === undefined || record.key === key))
    .toArray();
}

/** Takes the place of an earlier value of the same key. Returns the earlier words, or null. */
export async function keepOwnValue(record: Omit<StoredOwnValue, 'id' | 'at' | 'expiresAt'>, now: Date): Promise<string | null> {
  const earlier = await dropOwnValue(record.about, record.aliases, record.key);
  const database = await open('strict');
  const id = `${record.about} ${record.aliases[0]} ${record.key}`;
  await database.ownValues.put({ ...record, id, at: now.toISOString(), expiresAt: expiry('ownValue', now) });
  return earlier;
}

/** Returns the words that went, or null when there were none. */
export async function dropOwnValue(about: About, aliases: readonly string[], key: string): Promise<string | null> {
  const records = await find(about, certain(aliases), key);
  if (records.length === 0) return null;
  const database = await open('strict');
  await database.ownValues.bulkDelete(records.map(({ id }) => id));
  return records.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.text ?? null;
}

/** All that is still valid and shares an alias; whether it is the same subject is decided by folding. */
export async function ownValuesOf(about: About, aliases: readonly string[], now: Date): Promise<StoredOwnValue[]> {
  const records = await find(about, aliases);
  return records.filter(({ expiresAt }) => expiresAt > now.toISOString());
}
