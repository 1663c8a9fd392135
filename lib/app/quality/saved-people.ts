/** The people that the user saved, folded as a verdict would see them: whom a persona should cover. */
import { systemClock } from '@/lib/kernel/clock';
import type { Person } from '@/lib/person/person';
import { allSaved } from '@/lib/storage/saved';
import { foldSavedPeople } from '../fold-saved';

export async function savedPeople(): Promise<Person[]> {
  const saved = (await allSaved()).filter(({ about }) => about === 'person');
  return (await foldSavedPeople(saved, systemClock())).filter((person) => person !== null);
}
