/** One value as one sighting gave it: what folding works on. */
import { limits } from '@/lib/kernel/limits';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { registrableSite } from './domain';

export interface Look {
  value: unknown;
  confidence: number;
  evidence: SourcedEvidence[];
  /** Pages of one site repeat each other; only different sites (or the user) agree. */
  site: string;
  readAt: string;
}

/** Whether the user said it: their word stands before any page's. */
export const fromUser = (evidence: readonly SourcedEvidence[]): boolean => evidence.some((each) => each.source === 'user');

/** The publisher behind an address: its site, or its host where many share one. */
export function publisher(url: string): string {
  const host = URL.parse(url)?.hostname ?? url;
  return registrableSite(host) ?? host.split('.').slice(-2).join('.');
}

const identityOf = (each: SourcedEvidence) => `${each.url}\n${each.section}\n${each.source}\n${each.item ?? ''}\n${each.quote}`;

/** Each quote once, in the given order. @param most how many are kept. */
export function distinctEvidence(evidence: readonly SourcedEvidence[], most: number = limits.listItems): SourcedEvidence[] {
  const seen = new Map<string, SourcedEvidence>();
  for (const each of evidence) {
    if (seen.size >= most) break;
    const id = identityOf(each);
    if (!seen.has(id)) seen.set(id, each);
  }
  return [...seen.values()];
}
