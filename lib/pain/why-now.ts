/** The one line "Why now": the freshest thing that happens there, weighed by how much it tells. */
import type { Account } from '@/lib/account/account';
import type { Person } from '@/lib/person/person';
import { type Moment, momentsOf } from './moments';

/** @returns null when nothing is known to happen; a stale moment is marked `stale` and never stands before a fresh one. */
export function whyNow(account: Account | null, person: Person | null, today: Date): Moment | null {
  const moments = momentsOf(account, person, today);
  return moments.find(({ stale }) => !stale) ?? moments[0] ?? null;
}
