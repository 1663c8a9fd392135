/**
 * From verdicts to what a message may draw on: the best ICP and the best persona that do not speak against it, their
 * pains with the cues that were seen, proofs and products. Who is ruled out, or matches a record to stay away from, gets
 * no message.
 */
import type { Account } from '@/lib/account/account';
import type { Icp, Pain } from '@/lib/icp/icp';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import { matches } from '@/lib/verdict/band';
import type { CompanyVerdict, PersonVerdict, Verdict } from '@/lib/verdict/verdict';
import { inWords } from './in-words';
import type { Material, PainInHand, Stage } from './material';
import type { SpokenOn } from './spoken-on';

/** The user's records that messages draw on. */
export interface MessageRecords {
  icps: readonly Icp[];
  personas: readonly Persona[];
  pains: readonly Pain[];
  proofs: readonly Proof[];
  products: readonly Product[];
}

export interface Judged {
  account: Account | null;
  person: Person | null;
  companyVerdicts: readonly CompanyVerdict[];
  personVerdicts: readonly PersonVerdict[];
  pains: readonly LikelyPain[];
}

export interface WrittenFor {
  /** Id of another persona than the best one: people may match several (G23). */
  persona?: string | undefined;
  stage?: Stage;
  spokenOn?: SpokenOn | null;
  objection?: number;
  today: Date;
}

/** Why nobody should write here; null when nothing speaks against it. */
export function whyNotWrite({ account, person, companyVerdicts, personVerdicts }: Judged): string | null {
  const { against } = inWords();
  if (!account && !person) return against.nobody;
  const [company] = companyVerdicts;
  const [persona] = personVerdicts;
  if (company?.icp.negative && matches(company.band)) return against.company(company.icp.name);
  if (persona?.persona.negative && matches(persona.band)) return against.person(persona.persona.name);
  const wanted = companyVerdicts.filter(({ icp }) => !icp.negative);
  if (wanted.length > 0 && wanted.every(({ band }) => band === 'ruled-out')) {
    const [why = against.seeAbove] = wanted[0]!.ruledOutBy;
    return against.ruledOut(why.trim().replace(/[.\s]+$/, ''));
  }
  return null;
}

/** A weak fit is no reason to write as if it fitted: the message asks instead. */
const open = ({ band }: Verdict): boolean => band !== 'ruled-out' && band !== 'weak';

export function materialFrom(
  judged: Judged,
  records: MessageRecords,
  { persona, stage = 'new', spokenOn = null, objection, today }: WrittenFor,
): Material {
  const { account, person, companyVerdicts, personVerdicts } = judged;
  const icpId = companyVerdicts.find((verdict) => !verdict.icp.negative && open(verdict))?.icp.id;
  const personaId = persona ?? personVerdicts.find((verdict) => !verdict.persona.negative && open(verdict))?.persona.id;
  const pains = judged.pains.flatMap(({ pain: { id }, cues }): PainInHand[] => {
    const pain = records.pains.find((each) => each.id === id);
    return pain ? [{ pain, seen: cues.filter(({ kind }) => kind !== 'circumstance') }] : [];
  });
  return {
    account,
    person,
    icp: records.icps.find(({ id }) => id === icpId) ?? null,
    persona: records.personas.find(({ id }) => id === personaId) ?? null,
    pains,
    proofs: records.proofs,
    products: records.products,
    stage,
    spokenOn,
    ...(objection === undefined ? {} : { objection }),
    today,
  };
}
