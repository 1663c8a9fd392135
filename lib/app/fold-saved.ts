/**
 * Whom the user saved, as a look at them would fold them, with what the user typed about each. However many there are, what
 * is kept of them is asked for together, as the rows of a page are (`judge-rows`).
 */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import type { Sighting } from '@/lib/account/sighting';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import type { SavedRecord } from '@/lib/storage/schema';
import { everySighting } from './own-sightings';

/** In the order of `saved`, which are all about the same sort; null where nothing is left of one. */
async function foldSaved<Subject extends Account | Person>(
  about: SavedRecord['about'],
  saved: readonly SavedRecord[],
  fold: (sightings: readonly Sighting[]) => Subject[],
  now: Date,
): Promise<(Subject | null)[]> {
  const aliases = [...new Set(saved.flatMap((record) => record.aliases))];
  if (aliases.length === 0) return [];
  const kept = await everySighting(about, aliases, now);
  const seen = new Set(kept.map(({ id }) => id));
  const subjects = fold([...kept, ...saved.flatMap(({ sightings }) => sightings).filter(({ id }) => !seen.has(id))]);
  const byAlias = new Map<string, Subject>();
  for (const subject of subjects) for (const alias of subject.aliases) if (!byAlias.has(alias)) byAlias.set(alias, subject);
  /* A bare name may be a stranger's: it counts only where nothing else names them. */
  const strong = (own: readonly string[]) => own.filter((alias) => !alias.startsWith('name:'));
  return saved.map(({ aliases: own }) => {
    const names = strong(own).length > 0 ? strong(own) : own;
    return names.map((alias) => byAlias.get(alias)).find((subject) => subject !== undefined) ?? null;
  });
}

export const foldSavedCompanies = (saved: readonly SavedRecord[], now: Date) => foldSaved('account', saved, foldAccounts, now);
export const foldSavedPeople = (saved: readonly SavedRecord[], now: Date) => foldSaved('person', saved, foldPeople, now);
