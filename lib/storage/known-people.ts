/** Sightings of everybody whom the user opened lately or saved. */
import type { Sighting } from '@/lib/account/sighting';
import { open } from './open';

export async function knownPeople(now: Date): Promise<Sighting[]> {
  const database = await open();
  const [recent, saved] = await Promise.all([
    database.recentPeople.where('expiresAt').above(now.toISOString()).toArray(),
    database.saved.where('about').equals('person').toArray(),
  ]);
  const newest = new Map<string, Sighting>();
  for (const sighting of [...saved.flatMap(({ sightings }) => sightings), ...recent]) {
    const held = newest.get(sighting.id);
    if (!held || held.readAt < sighting.readAt) newest.set(sighting.id, sighting);
  }
  return [...newest.values()];
}
