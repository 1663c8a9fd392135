/** The people known at one company, at the table of its best ICP. */
import type { BuyingRole } from '@/lib/persona/persona';

export interface SeatedPerson {
  id: string;
  name: string;
  title: string | null;
  /** Names of the personas that they match. */
  personas: string[];
  roles: readonly BuyingRole[];
  /** Where the parts come from: the user's word, the personas that they match, or a guess from their title. */
  from: 'user' | 'persona' | 'title';
  /** The user said no to them: they are named and count for nobody. */
  ruledOut: boolean;
}

export interface CommitteeView {
  icp: { id: string; name: string };
  /** Personas that belong to the table, with the names of the people who match. */
  seats: { persona: string; needed: number; found: string[] }[];
  people: SeatedPerson[];
  /** Parts that a purchase needs and nobody known plays. */
  missing: BuyingRole[];
}
