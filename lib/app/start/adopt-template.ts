/**
 * From the answers of the first run to records: the template's pack with the user's own segment, and only what the
 * eight questions asked for. Everything is a hypothesis until it has been tested. What the user has already made their
 * own, in an earlier run, stays as they wrote it; only the segment takes the new words.
 */
import type { Pack } from '@/lib/exchange/pack';
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

type Kept = Record<'icps' | 'personas' | 'pains' | 'proofs', readonly { id: string }[]>;
const nothingKept: Kept = { icps: [], personas: [], pains: [], proofs: [] };

/** Without those whose id is taken: they are the user's own by now. */
const fresh = <Row extends { id: string }>(rows: readonly Row[], kept: readonly { id: string }[]): Row[] =>
  rows.filter(({ id }) => kept.every((row) => row.id !== id));

/**
 * @param pack null: the user begins from nothing. @param scope what the eight questions decided. @param kept what is
 * stored. @returns what is to be written.
 */
export function adoptTemplate(pack: Pack | null, segment: OwnSegment, scope: 'company' | 'person' | 'both', kept: Kept = nothingKept): Pack {
  const base = pack ?? fromNothing(segment);
  const [first, ...others] = base.segments;
  const icps = scope === 'person' ? [] : base.icps.map((icp) => ({ ...icp, status: 'hypothesis' as const }));
  const there = new Set(icps.map(({ id }) => id));
  const personas = base.personas.map((persona) => ({ ...persona, icps: persona.icps.filter((id) => there.has(id)) }));
  return {
    ...base,
    segments: first ? [{ ...first, ...segment }, ...others] : [],
    icps: fresh(icps, kept.icps),
    personas: scope === 'company' ? [] : fresh(personas, kept.personas),
    pains: fresh(base.pains, kept.pains),
    proofs: fresh(base.proofs, kept.proofs),
  };
}
