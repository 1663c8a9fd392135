/** The parts that people play in a purchase, in words, and which of them nobody plays yet. */
import type { Cover } from './committee-cover';
import { inWords } from './in-words';
import type { BuyingRole } from './persona';

/** "Economic buyer", "releases the money". */
export const sayRole = (role: BuyingRole): { label: string; does: string } => inWords().roles[role];

/** "economic buyer, procurement", for inside a sentence. */
export const sayRoles = (roles: readonly BuyingRole[]): string => roles.map((role) => inWords().roleInSentence(sayRole(role).label)).join(', ');

/** The rule by which a title hints at a part; shown beside the guess, because it is one. */
export const sayGuessRule = (): string => inWords().guessRule;

/** "Missing: economic buyer, procurement." or that nothing is. */
export function sayMissing({ missing }: Pick<Cover, 'missing'>): string {
  return missing.length === 0 ? inWords().nobodyMissing : inWords().missing(sayRoles(missing));
}
