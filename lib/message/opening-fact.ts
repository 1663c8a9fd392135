/**
 * What a message may honestly open with. A fact is handed over with the words on the page; without words there is no
 * fact. Connection degree, photo, whereabouts and whatever else would feel watched are no facts here at all.
 */
import type { Account, Known } from '@/lib/account/account';
import type { Moment } from '@/lib/pain/moments';
import type { Person } from '@/lib/person/person';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { Slots } from './fill';
import type { Source } from './message';

/** One per file under `facts/`; phrase sets hold a wording for each. */
export const factKinds = [
  'company-words',
  'person-words',
  'open-role',
  'open-roles',
  'new-role',
  'growth',
  'funding',
  'tool',
  'specialty',
  'title-at-company',
  'title',
] as const;
export type FactKind = (typeof factKinds)[number];

export interface OpeningFact {
  kind: FactKind;
  /** What stands in the phrase; every slot but `company` and `when` is in the quote word for word. */
  slots: Slots;
  source: Source;
  /** What happens now, where this fact tells of it: it answers "why now". Which facts do is decided by `lib/pain/moments`. */
  moment: Moment | null;
  /** Higher opens better; 0..100. */
  rank: number;
  /** ISO time of the look. */
  readAt: string;
}

/** As a giver finds it: `rankNow` instead of `rank` when it tells of something that happens now. */
export type FoundFact = Omit<OpeningFact, 'moment'> & { rankNow?: number };

export interface FactGiver {
  kind: FactKind;
  find: (from: FactSources) => FoundFact[];
}

export interface FactSources {
  account: Account | null;
  person: Person | null;
  /** As the page writes it; null when no page names it. */
  company: string | null;
  today: Date;
}

/** Words that a person can see on the page; script names and the like are no opening. */
const visible: ReadonlySet<string> = new Set(['label', 'heading', 'line']);

/** The evidence that shows these words to whoever opens the page; null: refused. */
export function shown(evidence: readonly SourcedEvidence[], words: string): SourcedEvidence | null {
  return evidence.find((each) => visible.has(each.source) && each.quote.includes(words)) ?? null;
}

export const pageFact = (key: SignalKey, { quote, url }: SourcedEvidence): Source => ({ kind: 'page-fact', quote, url, key });

/** The best value of a key, if it is sure enough to be said to somebody's face. */
export function sure<Key extends SignalKey>(values: readonly Known<Key>[] | undefined): Known<Key> | null {
  const best = values?.[0];
  return best && best.confidence >= 0.6 ? best : null;
}
