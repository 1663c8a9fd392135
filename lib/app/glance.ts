/** A prospect at a glance: three lights, seven traits and the one thing that happens there now, out of what was judged. */
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { whyNow } from '@/lib/pain/why-now';
import type { AccountLook, Glance, PersonLook } from '@/lib/protocol/panel-view';
import { readinessOf } from '@/lib/trait/readiness';
import { sevenTraits } from '@/lib/trait/seven-traits';
import { threeLights } from '@/lib/trait/three-lights';

export interface Glanced {
  account: AccountLook | null;
  person: PersonLook | null;
  pains: LikelyPain[];
}

export function glanceAt({ account, person, pains }: Glanced, today: Date): Glance {
  const company = account?.account ?? null;
  const someone = person?.person ?? null;
  const companyVerdicts = account?.verdicts ?? [];
  return {
    lights: threeLights({ companyVerdicts, pains, readiness: readinessOf(company, someone, today) }),
    traits: sevenTraits({ account: company, person: someone, companyVerdicts, personVerdicts: person?.verdicts ?? [], pains, today }),
    whyNow: whyNow(company, someone, today),
  };
}
