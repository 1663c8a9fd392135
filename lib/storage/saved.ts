/** Records that the user chose to keep. */
import type { Sighting } from '@/lib/account/sighting';
import { expiry } from '@/lib/privacy/retention';
import { open } from './open';
import type { SavedRecord } from './schema';

interface Keepable {
  about: 'account' | 'person';
  id: string;
  aliases: string[];
  name: string;
  sightings: Sighting[];
}

/** Saving again refreshes the sightings and counts as the user's action; the first saving date stays. */
export async function save(record: Keepable, now: Date): Promise<SavedRecord> {
  const database = await open('strict');
  return database.transaction('rw', database.saved, async () => {
    const earlier = await database.saved.get(record.id);
    const at = now.toISOString();
    const saved: SavedRecord = { ...record, savedAt: earlier?.savedAt ?? at, lastActionAt: at, expiresAt: expiry('saved', now) };
    await database.saved.put(saved);
    return saved;
  });
}

export async function unsave(about: SavedRecord['about'], aliases: readonly string[]): Promise<number> {
  const database = await open('strict');
  return database.saved
    .where('aliases')
    .anyOf([...aliases])
    .filter((record) => record.about === about)
    .delete();
}

/** Weak aliases (bare names) do not make a stranger a saved record. */
const strong = (aliases: readonly string[]) => aliases.filter((alias) => !alias.startsWith('name:'));

/** The saved record of each of the subjects, given by their aliases. */
export async function findAllSaved(about: SavedRecord['about'], subjects: readonly (readonly string[])[]): Promise<(SavedRecord | null)[]> {
  const database = await open();
  const keys = subjects.map((aliases) => (strong(aliases).length > 0 ? strong(aliases) : aliases));
  const found = await database.saved
    .where('aliases')
    .anyOf([...new Set(keys.flat())])
    .distinct()
    .filter((record) => record.about === about)
    .toArray();
  return keys.map((own) => found.find((record) => record.aliases.some((alias) => own.includes(alias))) ?? null);
}

/** As `findAllSaved`, for one subject. */
export const findSaved = async (about: SavedRecord['about'], aliases: readonly string[]): Promise<SavedRecord | null> =>
  (await findAllSaved(about, [aliases]))[0] ?? null;

/** Newest first. */
export async function allSaved(): Promise<SavedRecord[]> {
  const database = await open();
  const records = await database.saved.toArray();
  return records.sort((a, b) => (a.lastActionAt < b.lastActionAt ? 1 : -1));
}
