/**
 * The acts that keep a profile alive: reviewing it, putting the reminder off, noting what changed, moving its status,
 * going back to an older version. Each is done at once, leaves a version with its reason, and can be undone.
 */
import type { Icp, IcpStatus } from '@/lib/icp/icp';
import type { ChangeKind, Review } from '@/lib/icp/review';
import { type Clock, systemClock } from '@/lib/kernel/clock';
import type { Persona } from '@/lib/persona/persona';
import { dayOf, noticed, reviewed, snoozed } from '@/lib/quality/review-clock';
import { changeWords } from '@/lib/quality/review-words';
import { amend } from '@/lib/storage/amend';
import { versionsOf } from '@/lib/storage/versions';
import { freshId } from '../editing/start-record';

export type Kind = 'icp' | 'persona';

/** The way back; null when the record is gone. */
export type WayBack = Promise<(() => Promise<void>) | null>;

const changeReview = (kind: Kind, id: string, reason: string, change: (review: Review | undefined) => Review, clock: Clock): WayBack =>
  amend<Icp & Persona>(
    { kind: kind as 'icp', id, reason, unpublished: 'same', change: (record) => ({ ...record, review: change(record.review) }) },
    clock(),
  );

export const markReviewed = (kind: Kind, id: string, clock: Clock = systemClock): WayBack =>
  changeReview(kind, id, 'Reviewed', (review) => reviewed(review, clock()), clock);

export const snoozeReview = (kind: Kind, id: string, clock: Clock = systemClock): WayBack =>
  changeReview(kind, id, 'Review put off', (review) => snoozed(review, clock()), clock);

export const setCadence = (kind: Kind, id: string, everyMonths: number, clock: Clock = systemClock): WayBack =>
  changeReview(kind, id, `Reviewed every ${everyMonths} months from now on`, (review) => ({ ...review, everyMonths }), clock);

export const noteChange = (kind: Kind, id: string, change: ChangeKind, note: string, clock: Clock = systemClock): WayBack =>
  changeReview(
    kind,
    id,
    `Noticed: ${changeWords[change].label.toLowerCase()}`,
    (review) => noticed(review, { id: freshId('change'), kind: change, at: dayOf(clock()), note }),
    clock,
  );

/** The caller has looked at the rules (`icp/status`). */
export const moveStatus = (id: string, to: IcpStatus, clock: Clock = systemClock): WayBack =>
  amend<Icp>(
    {
      kind: 'icp',
      id,
      reason: `Status: ${to}`,
      unpublished: 'same',
      change: (icp) => ({ ...icp, status: to, ...(to === 'shared' ? { sharedOn: dayOf(clock()) } : {}) }),
    },
    clock(),
  );

/** Back to an older version as a new one; unpublished changes stay in the editor. */
export async function rollBack(kind: Kind, id: string, number: number, clock: Clock = systemClock): WayBack {
  const version = (await versionsOf(kind, id)).find((each) => each.number === number);
  if (!version) return null;
  return amend<Icp & Persona>(
    { kind: kind as 'icp', id, reason: `Back to version ${number}`, unpublished: 'leave', change: () => version.content as Icp & Persona },
    clock(),
  );
}
