/**
 * Who sits at the table where an ICP buys, which parts they play, and which parts nobody plays yet. A purchase without
 * somebody who decides, somebody who pays and somebody who uses it has a hole that shows late (requirements A8, D25, D32).
 */
import type { CommitteeSeat } from '@/lib/icp/icp';
import { type BuyingRole, buyingRoles, type Persona } from './persona';

/** Parts that every purchase needs; the others help. */
const needed: readonly BuyingRole[] = ['decision-maker', 'economic-buyer', 'influencer', 'user', 'procurement'];

export interface Cover {
  covered: { role: BuyingRole; by: string[] }[];
  missing: BuyingRole[];
  /** Parts that are worth a thought and not missed. */
  optional: BuyingRole[];
  /** Names of personas at the table whose part nobody has written. */
  withoutRole: string[];
  /** People that a decision takes, all seats together. */
  people: number;
}

/** @param personas all of them; seats of a persona that does not exist are passed over. */
export function committeeCover(seats: readonly CommitteeSeat[], personas: readonly Persona[]): Cover {
  const seated = seats.flatMap((seat) => {
    const persona = personas.find(({ id }) => id === seat.persona);
    return persona ? [{ persona, needed: seat.needed }] : [];
  });
  const by = (role: BuyingRole) => seated.filter(({ persona }) => persona.roles?.includes(role)).map(({ persona }) => persona.name);
  const open = buyingRoles.filter((role) => by(role).length === 0);
  return {
    covered: buyingRoles.filter((role) => by(role).length > 0).map((role) => ({ role, by: by(role) })),
    missing: open.filter((role) => needed.includes(role)),
    optional: open.filter((role) => !needed.includes(role)),
    withoutRole: seated.filter(({ persona }) => !persona.roles?.length).map(({ persona }) => persona.name),
    people: seated.reduce((sum, seat) => sum + seat.needed, 0),
  };
}

/** Parts that a purchase needs and that nobody of these people plays. */
export const missingRoles = (played: readonly BuyingRole[]): BuyingRole[] => needed.filter((role) => !played.includes(role));
