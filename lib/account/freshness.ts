/** How old the words behind a value are, so that a verdict never hides that it rests on last year's page. */
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { KnownValues } from './account';

export interface Freshness {
  /** ISO time of the newest look that gave the value. */
  readAt: string;
  /** Whole days between that look and `today`; never negative. */
  days: number;
  /** `fresh` up to 30 days, as long as an unsaved account is kept (design §6); `ageing` up to 180, half a year, the strictest review cycle of an ICP; then `old`. */
  state: 'fresh' | 'ageing' | 'old';
}

const day = 86_400_000;

export function freshness({ known }: { known: KnownValues<SignalKey> }, key: SignalKey, today: Date): Freshness | null {
  const times = known[key]?.[0]?.evidence.map(({ readAt }) => readAt) ?? [];
  const readAt = times.toSorted().at(-1);
  return readAt === undefined ? null : freshnessAt(readAt, today);
}

export function freshnessAt(readAt: string, today: Date): Freshness {
  const days = Math.max(0, Math.floor((today.getTime() - Date.parse(readAt)) / day));
  return { readAt, days, state: days <= 30 ? 'fresh' : days <= 180 ? 'ageing' : 'old' };
}
