/**
 * Whom somebody has saved at each company, and which parts of the purchase nobody there plays yet: "missing: economic
 * buyer" (requirements D25). A person plays the parts of the personas that they match; without a match, or where the
 * persona names none, their title hints at some, and that is said; the user's own word stands before both.
 */
import { bareName } from '@/lib/account/company-name';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import { missingRoles } from '@/lib/persona/committee-cover';
import type { BuyingRole, Persona } from '@/lib/persona/persona';
import type { SeatedPerson } from '@/lib/protocol/committee-view';
import { allSaved } from '@/lib/storage/saved';
import { loadPlaces } from '../load-words';
import { counted, seatsOf } from './seat';

export interface KnownTable {
  company: string;
  people: SeatedPerson[];
  missing: BuyingRole[];
}

/** @param personas those who may sit at the table. Companies with most people first; who names no company is left out. */
export async function knownTables(personas: readonly Persona[], today: Date): Promise<KnownTable[]> {
  await loadPlaces();
  const saved = (await allSaved()).filter(({ about }) => about === 'person');
  const tables = new Map<string, KnownTable>();
  const companyOf = (person: Person) => person.known['person.company']?.[0]?.value;
  const people = foldPeople(saved.flatMap(({ sightings }) => sightings)).filter(companyOf);
  for (const [at, seat] of (await seatsOf(people, personas, today)).entries()) {
    const company = companyOf(people[at]!)!;
    const table = tables.get(bareName(company)) ?? { company, people: [], missing: [] };
    table.people.push(seat);
    tables.set(bareName(company), table);
  }
  return [...tables.values()]
    .map((table) => ({ ...table, missing: missingRoles(counted(table.people).flatMap(({ roles }) => roles)) }))
    .toSorted((a, b) => b.people.length - a.people.length || (a.company < b.company ? -1 : 1));
}
