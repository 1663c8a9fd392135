/** Which part somebody plays in a purchase, and who says so. */
import { sayRoles } from '@/lib/persona/role-words';
import type { SeatedPerson } from '@/lib/protocol/committee-view';
import { inWords } from './in-words';

export function sayPart({ roles, from, ruledOut }: SeatedPerson): string {
  const words = inWords();
  if (ruledOut) return words.ruledOut;
  if (from === 'user') return `${roles.length > 0 ? sayRoles(roles) : words.noPart}${words.youSaid}`;
  return roles.length > 0 ? `${sayRoles(roles)}${from === 'title' ? words.guessed : ''}` : words.partUnknown;
}
