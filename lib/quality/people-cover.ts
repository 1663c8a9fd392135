/**
 * How many of the saved people a persona covers (M4): two to four personas should cover most of whom one really talks to,
 * and a persona that covers nobody is either new or not needed.
 */
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import { matches } from '@/lib/verdict/band';
import { judgePerson } from '@/lib/verdict/judge';

export interface PeopleCover {
  /** Saved people of whom enough is known to say. */
  judged: number;
  matching: number;
}

/** Needs the word tables when the persona asks about places or titles. */
export function coverOf(persona: Persona, people: readonly Person[], today: Date): PeopleCover {
  const bands = people.flatMap((person) => judgePerson({ personas: [persona], person, today }).map(({ band }) => band));
  return {
    judged: bands.filter((band) => band !== 'not-enough-known').length,
    matching: bands.filter(matches).length,
  };
}

/** "3 of 8 saved people of whom enough is known match, 38 %."; null when nobody can be judged. */
export function sayCover({ judged, matching }: PeopleCover): string | null {
  if (judged === 0) return null;
  return `${matching} of ${judged} saved people of whom enough is known ${matching === 1 ? 'matches' : 'match'}: ${Math.round((matching / judged) * 100)} %.`;
}
