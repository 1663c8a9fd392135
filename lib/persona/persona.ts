/** The ideal person inside an ideal company. Only business facts can be criteria; a persona never judges who someone is. */
import type { DocumentRow } from '@/lib/icp/document-row';
import type { Criterion } from '@/lib/icp/icp';

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
}
