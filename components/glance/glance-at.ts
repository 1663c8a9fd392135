/**
 * A prospect at a glance: three lights, seven traits and the freshest thing that happens there, out of what was judged. Pure; done in
 * the panel, because only the panel shows it and the worker's scripts are to stay small.
 */

import type { Moment } from '@/lib/pain/moments';
import { whyNow } from '@/lib/pain/why-now';
import type { SubjectLook } from '@/lib/protocol/subject-look';
import type { Light } from '@/lib/trait/light';
import { readinessOf } from '@/lib/trait/readiness';
import { sevenTraits } from '@/lib/trait/seven-traits';
import { threeLights } from '@/lib/trait/three-lights';
import { type Trait, traitRatings } from '@/lib/trait/trait';

export interface Glance {
  /** Always three: fits us, has the pain, ready now. */
  lights: Light[];
  /** The user's own rating decides the light of "ready now", not what pages say. */
  ratedReady: boolean;
  /** Always seven. */
  traits: Trait[];
  /** Null when nothing is known to happen. */
  whyNow: Moment | null;
}

export function glanceAt({ account, person, pains }: SubjectLook, today: Date): Glance {
  const company = account?.account ?? null;
  const someone = person?.person ?? null;
  const companyVerdicts = account?.verdicts ?? [];
  /** What the user says of the company stands before what they say of one of its people. */
  const ratings = traitRatings({ ...person?.notes?.ratings, ...account?.notes?.ratings });
  const readiness = readinessOf(company, someone, today, ratings['purchase-readiness'] ?? null);
  return {
    lights: threeLights({ companyVerdicts, pains, readiness }),
    ratedReady: readiness.from === 'user',
    traits: sevenTraits({ account: company, person: someone, companyVerdicts, personVerdicts: person?.verdicts ?? [], pains, today, ratings }),
    whyNow: whyNow(company, someone, today),
  };
}
