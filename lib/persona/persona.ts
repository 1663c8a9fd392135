/** The ideal person inside an ideal company. Only business facts can be criteria; a persona never judges who someone is. */
import type { DocumentRow } from '@/lib/icp/document-row';
import type { EvidenceNote } from '@/lib/icp/evidence-note';
import type { Assumption, Criterion } from '@/lib/icp/icp';
import type { Review } from '@/lib/icp/review';

export const buyingRoles = ['decision-maker', 'economic-buyer', 'influencer', 'user', 'recommender', 'champion', 'procurement', 'blocker'] as const;
export type BuyingRole = (typeof buyingRoles)[number];

/** What this persona says against buying, and an honest answer. */
export interface Objection {
  id: string;
  says: string;
  reply: string;
}

/** A person who bought and was not like this persona: what keeps the picture honest (N7). */
export interface ExceptionSeen {
  id: string;
  /** YYYY-MM-DD. */
  date: string;
  note: string;
}

/** How a message to this persona sounds; set by the user for the persona, never guessed from anybody (G11). 1 … 5, 3 is between. */
export interface Tone {
  /** 1 casual … 5 formal. */
  formal: number;
  /** 1 plain … 5 technical. */
  technical: number;
  /** 1 light … 5 serious. */
  serious: number;
}

/** What weighs more for this persona (G24). 1 … 5, 3 is both alike. */
export interface Leaning {
  /** 1 wants safety … 5 takes risks. */
  risk: number;
  /** 1 keeps what works … 5 wants what is new. */
  novelty: number;
}

export interface Persona {
  id: string;
  name: string;
  /** What this person would say, in their words. */
  quote: string;
  /** Ids of the ICPs in which this persona buys. */
  icps: string[];
  negative?: boolean;
  /** Part in the purchase: decision-maker, influencer, user, recommender … in the user's words. */
  role: string;
  criteria: Criterion[];
  pains: string[];
  /** The persona card: category, characteristic, description. Read by people and never matched. */
  document?: DocumentRow[];
  roles?: BuyingRole[];
  /** What goes on in their day (A10). */
  mind?: { think?: string; see?: string; feel?: string; do?: string };
  /** The three questions behind the facts (G21). */
  deeper?: { upAtNight?: string; motivates?: string; success?: string };
  objections?: Objection[];
  tone?: Tone;
  leaning?: Leaning;
  /** Where they like to be reached and what they read, in order of liking (G12, O8). */
  channels?: string[];
  /** What reassures before the first purchase, keeps going after it, and brings back (N2). */
  stages?: { early?: string; repeat?: string; atRisk?: string };
  exceptions?: ExceptionSeen[];
  assumptions?: Assumption[];
  evidence?: EvidenceNote[];
  review?: Review;
  sharedOn?: string;
}
