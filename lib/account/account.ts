/**
 * A company as Fitglass knows it: folded from every page that spoke of it. Best value per key first; further
 * distinct values are conflicts and are kept. The same shape serves people (`Person`).
 */
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Gap } from '@/lib/signal/gap';
import type { CompanyKey, SignalKey, SignalValues } from '@/lib/signal/vocabulary';

export interface Known<Key extends SignalKey> {
  value: SignalValues[Key];
  confidence: number;
  evidence: SourcedEvidence[];
}

/** Scalar keys: one entry per distinct value, best first. List keys: exactly one entry. A missing key is unknown. */
export type KnownValues<Keys extends SignalKey> = { [Key in Keys]?: Known<Key>[] };

/** A gap with the page that left it. */
export interface KnownGap extends Gap {
  url: string;
}

export interface Account {
  about: 'account';
  /** Stable across folds: the strongest alias. */
  id: string;
  /** `linkedin:<slug>`, `linkedin-id:<number>`, `domain:<host>`, `name:<folded name without legal form>`; strongest first. */
  aliases: string[];
  known: KnownValues<CompanyKey>;
  gaps: KnownGap[];
  /** ISO time of the newest and oldest look that went in. */
  newest: string;
  oldest: string;
}
