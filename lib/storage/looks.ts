/** Sightings of looks: written at each look, found again by who they are about, gone when their time is over. */
import type { Table } from 'dexie';
import type { Sighting } from '@/lib/account/sighting';
import { expiry } from '@/lib/privacy/retention';
import { open } from './open';
import { inEveryWorkspace } from './workspaces';

/** A later look at the same page replaces the earlier one. */
export async function keepLook(sightings: readonly Sighting[], now: Date): Promise<void> {
  if (sightings.length === 0) return;
  const database = await open();
  await database.transaction('rw', database.companyPages, database.recentPeople, async () => {
    for (const sighting of sightings) {
      if (sighting.about === 'account') await database.companyPages.put({ ...sighting, expiresAt: expiry('companyPage', now) });
      else await database.recentPeople.put({ ...sighting, expiresAt: expiry('recentPerson', now) });
    }
  });
}

/** How many rounds of "who shares an alias with whom" are followed; real chains (id → slug → domain → name) need three. */
const rounds = 4;

/**
 * Every kept sighting, looked at or saved, that shares an alias with `aliases`, directly or through others. Names are
 * followed but not walked on from: thousands of companies may share a name.
 */
export async function relatedSightings(about: 'account' | 'person', aliases: readonly string[], now: Date): Promise<Sighting[]> {
  const database = await open();
  const looks = about === 'account' ? database.companyPages : database.recentPeople;
  const found = new Map<string, Sighting>();
  const asked = new Set<string>();
  let next = [...aliases];
  for (let round = 0; round < rounds && next.length > 0; round += 1) {
    for (const alias of next) asked.add(alias);
    const [seen, saved] = await Promise.all([looks.where('aliases').anyOf(next).toArray(), database.saved.where('aliases').anyOf(next).toArray()]);
    const sightings: Sighting[] = saved.filter((record) => record.about === about).flatMap((record) => record.sightings);
    for (const { expiresAt, ...sighting } of seen) if (expiresAt > now.toISOString()) sightings.push(sighting);
    for (const sighting of sightings) {
      const known = found.get(sighting.id);
      if (!known || known.readAt < sighting.readAt) found.set(sighting.id, sighting);
    }
    next = [...new Set(sightings.flatMap((sighting) => sighting.aliases))].filter((alias) => !asked.has(alias) && !alias.startsWith('name:'));
  }
  return [...found.values()];
}

/** Deletes what has outlived its time, in every workspace. Returns how many rows went. */
export async function dropExpired(now: Date): Promise<number> {
  const at = now.toISOString();
  const gone = await inEveryWorkspace((database) => {
    const expiring = [database.companyPages, database.recentPeople, database.saved, database.ownValues, database.notes];
    return database.transaction('rw', expiring, () =>
      Promise.all(expiring.map((table) => (table as Table<unknown, string>).where('expiresAt').belowOrEqual(at).delete())),
    );
  });
  return gone.flat().reduce((sum, count) => sum + count, 0);
}
