/** The people that the user saved, folded as a verdict would see them: whom a persona should cover. */
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import { allSaved } from '@/lib/storage/saved';

export async function savedPeople(): Promise<Person[]> {
  const saved = (await allSaved()).filter(({ about }) => about === 'person');
  return foldPeople(saved.flatMap(({ sightings }) => sightings));
}
