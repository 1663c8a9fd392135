/**
 * What one reading said about one subject, ready to be folded. Sightings are the only thing that looking at a
 * page stores; accounts and people are folded from them afresh, so the order of visits cannot matter.
 */

import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Gap } from '@/lib/signal/gap';
import type { Signal } from '@/lib/signal/signal';

export interface Sighting {
  /** `account|person` + page address + row: a later look at the same page replaces the earlier one. */
  id: string;
  about: 'account' | 'person';
  /** Who this is, strongest first; see `Account.aliases` and `Person.aliases`. */
  aliases: string[];
  url: string;
  kind: string;
  reader: string;
  readAt: string;
  signals: Signal<SourcedEvidence>[];
  gaps: Gap[];
}

/** The id of a sighting. @param row its place on a search or list page. */
export const sightingId = (about: Sighting['about'], url: string, row?: number): string =>
  row === undefined ? `${about} ${url}` : `${about} ${url} ${row}`;
