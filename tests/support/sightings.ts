/** Invented sightings for tests: short to write, complete to read. */
import { accountAliases } from '@/lib/account/identity';
import { type Sighting, sightingId } from '@/lib/account/sighting';
import { personAliases } from '@/lib/person/identity';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Gap } from '@/lib/signal/gap';
import type { Signal } from '@/lib/signal/signal';
import { isListKey, type SignalKey, type SignalValues } from '@/lib/signal/vocabulary';

/** Values by key; several distinct values of a scalar key stand under the key with `#2`, `#3` behind it. */
export type ShortSignals = { [Key in SignalKey | `${SignalKey}#${2 | 3}`]?: Key extends SignalKey ? SignalValues[Key] : unknown };

export interface ShortSighting {
  url: string;
  kind?: string;
  /** `YYYY-MM-DD`; 2026-11-20 by default. */
  on?: string;
  about?: 'account' | 'person';
  says: ShortSignals;
  /** Confidence of every value; 0.9 by default. */
  confidence?: number;
  source?: SourcedEvidence['source'];
  gaps?: Gap[];
}

export function sighting(short: ShortSighting): Sighting {
  const { url, on = '2026-11-20', about = 'account', confidence = 0.9, source = 'label', gaps = [] } = short;
  const kind = short.kind ?? kindOf(url);
  const readAt = `${on}T10:00:00.000Z`;
  const reader = `${kind}@1`;
  const signals = Object.entries(short.says).map(([name, value]) => {
    const key = name.split('#')[0] as SignalKey;
    const quote = (item: unknown) => ({ quote: wordsOf(item), section: 'About', source, url, readAt, reader });
    const evidence = isListKey(key) ? (value as unknown[]).map((item) => ({ ...quote(item), item: wordsOf(item) })) : [quote(value)];
    return { key, value, confidence, evidence } as Signal<SourcedEvidence>;
  });
  const identifiable = { canonicalUrl: url, kind, signals };
  return {
    id: sightingId(about, url),
    about,
    aliases: about === 'account' ? accountAliases(identifiable) : personAliases(identifiable),
    url,
    kind,
    reader,
    readAt,
    signals,
    gaps,
  };
}

function wordsOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { text, name, title, min, max } = item as Record<string, unknown>;
  if (min !== undefined) return max === null ? `${min}+` : min === max ? `${min}` : `${min}–${max}`;
  return String(text ?? name ?? title ?? JSON.stringify(item));
}

function kindOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  if (!hostname.endsWith('linkedin.com')) return 'website';
  if (pathname.startsWith('/in/')) return 'linkedin/person';
  if (pathname.startsWith('/sales/lead/')) return 'sales-navigator/lead';
  return pathname.startsWith('/sales/') ? 'sales-navigator/account' : 'linkedin/company';
}
