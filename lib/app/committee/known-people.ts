/**
 * Whom somebody has saved at each company, and which parts of the purchase nobody there plays yet: "missing: economic
 * buyer" (requirements D25). A person plays the parts of the personas that they match; without a match, or where the
 * persona names none, their title hints at some, and that is said.
 */
import { bareName } from '@/lib/account/company-name';
import { parseTitle } from '@/lib/language/titles/parse-title';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import { guessBuyingRoles } from '@/lib/persona/buying-roles';
import { missingRoles } from '@/lib/persona/committee-cover';
import type { BuyingRole, Persona } from '@/lib/persona/persona';
import { allSaved } from '@/lib/storage/saved';
import { judgePerson } from '@/lib/verdict/judge';
import { matches } from '@/lib/verdict/next-step';
import { loadPlaces } from '../load-words';

export interface KnownPerson {
  id: string;
  name: string;
  title: string | null;
  /** Names of the personas that they match. */
  personas: string[];
  roles: BuyingRole[];
  /** The parts come from the title and not from a persona. */
  guessed: boolean;
}

export interface KnownTable {
  company: string;
  people: KnownPerson[];
  missing: BuyingRole[];
}

function place(person: Person, personas: readonly Persona[], today: Date): KnownPerson {
  const title = person.known['person.title']?.[0]?.value ?? null;
  const matched = judgePerson({ personas, person, today })
    .filter(({ band, persona }) => matches(band) && !persona.negative)
    .flatMap(({ persona }) => personas.filter(({ id }) => id === persona.id));
  const named = [...new Set(matched.flatMap(({ roles }) => roles ?? []))];
  return {
    id: person.id,
    name: person.known['person.name']?.[0]?.value ?? person.id,
    title,
    personas: matched.map(({ name }) => name),
    roles: named.length > 0 || title === null ? named : guessBuyingRoles(parseTitle(title)),
    guessed: named.length === 0,
  };
}

/** @param personas those who may sit at the table. Companies with most people first; who names no company is left out. */
export async function knownTables(personas: readonly Persona[], today: Date): Promise<KnownTable[]> {
  await loadPlaces();
  const saved = (await allSaved()).filter(({ about }) => about === 'person');
  const tables = new Map<string, KnownTable>();
  for (const person of foldPeople(saved.flatMap(({ sightings }) => sightings))) {
    const company = person.known['person.company']?.[0]?.value;
    if (!company) continue;
    const table = tables.get(bareName(company)) ?? { company, people: [], missing: [] };
    table.people.push(place(person, personas, today));
    tables.set(bareName(company), table);
  }
  return [...tables.values()]
    .map((table) => ({ ...table, missing: missingRoles(table.people.flatMap(({ roles }) => roles)) }))
    .toSorted((a, b) => b.people.length - a.people.length || (a.company < b.company ? -1 : 1));
}
