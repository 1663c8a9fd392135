/**
 * How ready somebody seems to buy, from what is happening there and from words of need; the user's own rating stands before
 * everything. Nothing seen is unknown, never "not ready".
 *
 *   value = 1 − Π (1 − worth) over the moments (search, new in role, money, moves, launches, hiring, growth), newest look first
 */
import type { Account } from '@/lib/account/account';
import { type Moment, momentsOf } from '@/lib/pain/moments';
import type { Person } from '@/lib/person/person';

export interface Readiness {
  /** 0 … 1; null when nothing is known. */
  value: number | null;
  from: 'page' | 'user' | null;
  /** What it rests on, most telling first. */
  moments: Moment[];
}

/** One moment says half of what it tells: hiring alone makes nobody ready. Ours. */
const share = 0.6;

/** @param rating the user's own, 0 … 1. */
export function readinessOf(account: Account | null, person: Person | null, today: Date, rating: number | null = null): Readiness {
  const moments = momentsOf(account, person, today);
  if (rating !== null) return { value: clamp(rating), from: 'user', moments };
  if (moments.length === 0) return { value: null, from: null, moments };
  const rest = moments.reduce((left, { worth }) => left * (1 - share * worth), 1);
  return { value: Math.round((1 - rest) * 100) / 100, from: 'page', moments };
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
