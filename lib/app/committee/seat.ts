/** Where one person sits at the table: by the personas that they match, else by a guess from their title. */
import { parseTitle } from '@/lib/language/titles/parse-title';
import type { Person } from '@/lib/person/person';
import { guessBuyingRoles } from '@/lib/persona/buying-roles';
import type { Persona } from '@/lib/persona/persona';
import type { SeatedPerson } from '@/lib/protocol/committee-view';
import { judgePerson } from '@/lib/verdict/judge';
import { matches } from '@/lib/verdict/next-step';

export function seatOf(person: Person, personas: readonly Persona[], today: Date): SeatedPerson {
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
