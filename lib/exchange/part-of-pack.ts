/**
 * What of a pack is given away: all of it or some ICPs with what belongs to them. Never a reference that leads nowhere,
 * no criterion that would be refused when the pack is opened, and no notes that may name customers unless the user wants
 * them in.
 *
 *   chosen ICPs ─► their segments · personas that buy there or sit in their committee · pains of both ·
 *   proofs and messages that speak to one of these, or to everybody
 */
import type { Criterion } from '@/lib/icp/icp';
import { without } from '@/lib/kernel/without';
import type { RecordKind } from '@/lib/persona/records';
import { withoutDangling } from '@/lib/persona/references';
import { withFinishedCriteria } from './finished-criteria';
import type { Pack } from './pack-schema';
import { withNames } from './with-names';

export interface Part {
  /** Ids of ICPs; null for all and everything else. */
  icps: readonly string[] | null;
  /** Evidence and exceptions are notes about real customers and conversations. */
  evidence: boolean;
}

export function partOfPack(pack: Pack, { icps, evidence }: Part): Pack {
  const chosen = icps === null ? pack : belongingTo(pack, new Set(icps));
  const sound = withNames(withFinishedCriteria(withoutLooseEnds(withoutSharedDays(chosen))));
  return evidence ? sound : withoutNotes(sound);
}

function belongingTo(pack: Pack, chosen: ReadonlySet<string>): Pack {
  const rest = without(pack, 'products');
  const icps = pack.icps.filter(({ id }) => chosen.has(id));
  const seats = new Set(icps.flatMap(({ committee }) => committee?.map(({ persona }) => persona) ?? []));
  const personas = pack.personas.filter((persona) => seats.has(persona.id) || persona.icps.some((id) => chosen.has(id)));
  const segmentIds = new Set(icps.map(({ segment }) => segment));
  const painIds = new Set([...icps, ...personas].flatMap(({ pains }) => pains));
  const personaIds = new Set(personas.map(({ id }) => id));
  const speaksTo = (named: readonly string[] | undefined, held: ReadonlySet<string>) => (named ?? []).some((id) => held.has(id));
  const toAll = (...named: (readonly string[] | undefined)[]) => named.every((ids) => (ids ?? []).length === 0);
  return {
    ...rest,
    segments: pack.segments.filter(({ id }) => segmentIds.has(id)),
    icps,
    personas,
    pains: pack.pains.filter(({ id }) => painIds.has(id)),
    proofs: pack.proofs.filter(
      (proof) => toAll(proof.pains, proof.segments) || speaksTo(proof.pains, painIds) || speaksTo(proof.segments, segmentIds),
    ),
    messages: pack.messages.filter(
      (message) => toAll(message.pains, message.personas) || speaksTo(message.pains, painIds) || speaksTo(message.personas, personaIds),
    ),
  };
}

/** Removes every id that names no record of the pack; a member that is missing stays missing. */
function withoutLooseEnds(pack: Pack): Pack {
  const held: Partial<Record<RecordKind, ReadonlySet<string>>> = {
    segment: new Set(pack.segments.map(({ id }) => id)),
    icp: new Set(pack.icps.map(({ id }) => id)),
    persona: new Set(pack.personas.map(({ id }) => id)),
    pain: new Set(pack.pains.map(({ id }) => id)),
  };
  const exists = (kind: RecordKind, id: string) => held[kind]?.has(id) ?? false;
  return {
    ...pack,
    icps: pack.icps.map((record) => withoutDangling('icp', record, exists)),
    personas: pack.personas.map((record) => withoutDangling('persona', record, exists)),
    pains: pack.pains.map((record) => withoutDangling('pain', record, exists)),
    proofs: pack.proofs.map((record) => withoutDangling('proof', record, exists)),
    messages: pack.messages.map((record) => withoutDangling('message', record, exists)),
  };
}

const withoutEvidence = (criterion: Criterion): Criterion => without(criterion, 'evidence');

function withoutNotes(pack: Pack): Pack {
  return {
    ...pack,
    icps: pack.icps.map((icp) => ({ ...without(icp, 'evidence'), criteria: icp.criteria.map(withoutEvidence) })),
    personas: pack.personas.map((persona) => ({ ...without(persona, 'evidence', 'exceptions'), criteria: persona.criteria.map(withoutEvidence) })),
    pains: pack.pains.map((pain) => (pain.signs ? { ...pain, signs: pain.signs.map(withoutEvidence) } : pain)),
  };
}

/** The days on which records were shared are this workspace's own bookkeeping (M9): no pack carries them. */
function withoutSharedDays(pack: Pack): Pack {
  return {
    ...pack,
    icps: pack.icps.map((icp) => without(icp, 'sharedOn')),
    personas: pack.personas.map((persona) => without(persona, 'sharedOn')),
  };
}
