/**
 * Where people sit at the table. What the user said of their part stands first, then the personas that they match, then a
 * guess from their title. Whom the user ruled out is named and fills no seat.
 */
import { parseTitle } from '@/lib/language/titles/parse-title';
import type { Person } from '@/lib/person/person';
import { guessBuyingRoles } from '@/lib/persona/buying-roles';
import type { Persona } from '@/lib/persona/persona';
import type { SeatedPerson } from '@/lib/protocol/committee-view';
import { findAllNotes } from '@/lib/storage/notes';
import { findRuleOuts } from '@/lib/storage/rule-outs';
import { matches } from '@/lib/verdict/band';
import { judgePerson } from '@/lib/verdict/judge';
import { ownWords } from '../notes/shown-notes';

/** In the order of `people`. */
export async function seatsOf(people: readonly Person[], personas: readonly Persona[], today: Date): Promise<SeatedPerson[]> {
  const aliases = people.map((person) => person.aliases);
  const [notes, no] = await Promise.all([findAllNotes('person', aliases, today), findRuleOuts('person', aliases)]);
  return people.map((person, at): SeatedPerson => {
    const own = notes[at] ?? null;
    const title = person.known['person.title']?.[0]?.value ?? null;
    const matched = judgePerson({ personas, person, today, ...ownWords({ notes: own }) })
      .filter(({ band, persona }) => matches(band) && !persona.negative)
      .flatMap(({ persona }) => personas.filter(({ id }) => id === persona.id));
    const named = [...new Set(matched.flatMap(({ roles }) => roles ?? []))];
    const guess = () => (title === null ? [] : guessBuyingRoles(parseTitle(title)));
    return {
      id: person.id,
      name: person.known['person.name']?.[0]?.value ?? person.id,
      title,
      personas: matched.map(({ name }) => name),
      roles: own?.roles ?? (named.length > 0 ? named : guess()),
      from: own?.roles ? 'user' : named.length > 0 ? 'persona' : 'title',
      ruledOut: no[at] != null,
    };
  });
}

/** Those who may fill a seat or play a part. */
export const counted = (people: readonly SeatedPerson[]): SeatedPerson[] => people.filter(({ ruledOut }) => !ruledOut);
