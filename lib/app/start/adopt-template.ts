/**
 * From the answers of the first run to records: the template's pack with the user's own segment, and only what the
 * eight questions asked for. Everything is a hypothesis until it has been tested.
 */
import { type Pack, writePack } from '@/lib/exchange/pack';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';

export interface OwnSegment {
  name: string;
  market: string;
  audience: string;
}

/** Ids of what somebody writes without a template. */
const own = { segment: 'first-segment', icp: 'first-icp', persona: 'first-persona' } as const;

function fromNothing({ name, market, audience }: OwnSegment): Pack {
  const icp: Icp = { id: own.icp, name, segment: own.segment, status: 'hypothesis', criteria: [], pains: [] };
  const persona: Persona = { id: own.persona, name: 'First persona', quote: '', icps: [own.icp], role: '', criteria: [], pains: [] };
  return {
    format: 'fitglass-pack',
    version: 1,
    name: 'First run',
    segments: [{ id: own.segment, name, market, audience }],
    icps: [icp],
    personas: [persona],
    pains: [],
    proofs: [],
    messages: [],
  };
}

/** @param pack null: the user begins from nothing. @param scope what the eight questions decided. @returns the text of a pack to take in. */
export function adoptTemplate(pack: Pack | null, segment: OwnSegment, scope: 'company' | 'person' | 'both'): string {
  const base = pack ?? fromNothing(segment);
  const [first, ...others] = base.segments;
  const icps = scope === 'person' ? [] : base.icps.map((icp) => ({ ...icp, status: 'hypothesis' as const }));
  const kept = new Set(icps.map(({ id }) => id));
  return writePack({
    ...base,
    segments: first ? [{ ...first, ...segment }, ...others] : [],
    icps,
    personas: scope === 'company' ? [] : base.personas.map((persona) => ({ ...persona, icps: persona.icps.filter((id) => kept.has(id)) })),
  });
}
