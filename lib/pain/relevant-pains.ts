/**
 * Which pains are worth looking for: persona × segment. A pain counts when a matched ICP or a matched persona names it, or
 * when no ICP and no persona names it and it is meant for everybody; its own lists of personas and segments narrow that.
 *
 *                        person matched           person unknown or unmatched
 *   named by the ICP     yes                      yes (the company's pain)
 *   named by the persona yes                      no
 *   `personas` given     one of them matched      only when nobody was looked at
 *   `segments` given     the ICP's segment is one of them
 */
import type { Icp, Pain } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { matches } from '@/lib/verdict/band';
import type { CompanyVerdict, PersonVerdict, Verdict } from '@/lib/verdict/verdict';

export interface Matching {
  pains: readonly Pain[];
  icps: readonly Icp[];
  personas: readonly Persona[];
  companyVerdicts: readonly CompanyVerdict[];
  personVerdicts: readonly PersonVerdict[];
}

/** Too little known is no mismatch: what hurts people there is still worth a look. */
const open = ({ band }: Verdict): boolean => matches(band) || band === 'not-enough-known';

/** Ids of the records that match, else of the best one that is still open. */
function matchedIds<Of extends Verdict>(verdicts: readonly Of[], ownerOf: (verdict: Of) => { id: string; negative: boolean }): Set<string> {
  const wanted = verdicts.filter((verdict) => !ownerOf(verdict).negative);
  const matched = wanted.filter(({ band }) => matches(band));
  const chosen = matched.length > 0 ? matched : wanted.filter(open).slice(0, 1);
  return new Set(chosen.map((verdict) => ownerOf(verdict).id));
}

export interface Relevant {
  pain: Pain;
  /** Named by the ICP and by the persona: their common ground stands before others that are as strong. */
  shared: boolean;
}

export function relevantPains({ pains, icps, personas, companyVerdicts, personVerdicts }: Matching): Relevant[] {
  const icpIds = matchedIds(companyVerdicts, ({ icp }) => icp);
  const personaIds = matchedIds(personVerdicts, ({ persona }) => persona);
  const named = new Set([...icps, ...personas].flatMap((record) => record.pains));
  const byIcp = new Set(icps.filter(({ id }) => icpIds.has(id)).flatMap((icp) => icp.pains));
  const byPersona = new Set(personas.filter(({ id }) => personaIds.has(id)).flatMap((persona) => persona.pains));
  const segments = new Set(icps.filter(({ id }) => icpIds.has(id)).map(({ segment }) => segment));
  return pains.flatMap((pain) => {
    const meant = byIcp.has(pain.id) || byPersona.has(pain.id) || !named.has(pain.id);
    const forPerson = !pain.personas?.length || personVerdicts.length === 0 || pain.personas.some((id) => personaIds.has(id));
    const inSegment = !pain.segments?.length || pain.segments.some((id) => segments.has(id));
    return meant && forPerson && inSegment ? [{ pain, shared: byIcp.has(pain.id) && byPersona.has(pain.id) }] : [];
  });
}
