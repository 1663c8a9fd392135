/**
 * What is known of a company's table. That nobody asked yet, that asking failed and that nobody is known are three things, and
 * only the last may be said as "nobody".
 *
 *   asked ──▶ known | nobody | failed        failed ── try again ──▶ asked
 *     ▲ a new reading or an act asks again; until its answer is there, the one before stays
 */
import type { CommitteeView } from '@/lib/protocol/committee-view';

export type TableAnswer = { is: 'asked' } | { is: 'failed' } | { is: 'nobody' } | { is: 'known'; table: CommitteeView };

export const askTable = (ask: () => Promise<CommitteeView | null>): Promise<TableAnswer> =>
  ask().then(
    (table) => (table && table.seats.length + table.people.length > 0 ? { is: 'known', table } : { is: 'nobody' }),
    () => ({ is: 'failed' }),
  );
