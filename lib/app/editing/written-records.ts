/**
 * Everything that the user wrote, as it is being written: a draft stands in for what is published. Editors choose from
 * it and lists are made of it, so that a persona can be put at a table before either is published.
 */
import type { Icp, Pain, Segment } from '@/lib/icp/icp';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from '@/lib/persona/persona';
import { allDrafts } from '@/lib/storage/drafts';
import { allRecords } from '@/lib/storage/packs';
import { watch } from '@/lib/storage/watch';

export interface WrittenRecords {
  icps: Icp[];
  personas: Persona[];
  segments: Segment[];
  pains: Pain[];
  proofs: Proof[];
  products: Product[];
  /** `icp/<id>` and `persona/<id>` of what was never published. */
  neverPublished: ReadonlySet<string>;
}

function overlaid<Of extends Icp | Persona>(kind: 'icp' | 'persona', published: readonly Of[], drafts: ReadonlyMap<string, unknown>): Of[] {
  const known = new Set(published.map(({ id }) => `${kind}/${id}`));
  const fresh = [...drafts].filter(([id]) => id.startsWith(`${kind}/`) && !known.has(id)).map(([, content]) => content as Of);
  return [...published.map((record) => (drafts.get(`${kind}/${record.id}`) as Of | undefined) ?? record), ...fresh];
}

export async function writtenRecords(): Promise<WrittenRecords> {
  const [{ icps, personas, segments, pains, proofs, products }, stored] = await Promise.all([allRecords(), allDrafts()]);
  const drafts = new Map<string, unknown>(stored.map(({ id, content }) => [id, content]));
  const published = new Set([...icps.map(({ id }) => `icp/${id}`), ...personas.map(({ id }) => `persona/${id}`)]);
  return {
    icps: overlaid('icp', icps, drafts),
    personas: overlaid('persona', personas, drafts),
    segments,
    pains,
    proofs,
    products,
    neverPublished: new Set([...drafts.keys()].filter((id) => /^(icp|persona)\//.test(id) && !published.has(id))),
  };
}

/** Calls back now and after every change. @returns the way to stop. */
export const watchWritten = (callback: (records: WrittenRecords) => void): (() => void) => watch(writtenRecords, callback);
