/** The people of the committee who are known, the seats that nobody takes yet, and the parts that are missing. */
import { inWords as tableWords } from '@/components/committee/in-words';
import { sayPart } from '@/components/committee/say-part';
import { literal } from '@/lib/kernel/markdown-text';
import { sayMissing } from '@/lib/persona/role-words';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import { point } from './bullets';

export function whoBuys({ people, seats, missing }: CommitteeView): string[] {
  const words = tableWords();
  const empty = seats.filter(({ found }) => found.length === 0);
  return [
    ...people.map((person) => point([`**${literal(person.name)}**`, ...(person.title ? [literal(person.title)] : []), sayPart(person)].join(' · '))),
    ...empty.map(({ persona }) => point(`${literal(persona)}: ${words.nobodySeen}`)),
    point(sayMissing({ missing })),
  ];
}
