/**
 * Whom the user saved, as the call sheet of the workspace takes them: judged from what is kept, without a page. A person
 * comes with the company of their profile, as beside that profile.
 */
import { accountSightingFromPerson } from '@/lib/account/from-person';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { MessageStock } from '@/lib/protocol/messages';
import type { SubjectLook } from '@/lib/protocol/subject-look';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { findSaved } from '@/lib/storage/saved';
import { panelCommittee } from '../committee/panel-committee';
import { foldKnown, judgeKnown } from '../judge-known';
import { loadPlaces } from '../load-words';
import { messageRecords } from '../message/message-records';

export interface KeptSubject {
  look: SubjectLook;
  records: MessageStock;
  /** Who buys there; null when nobody is known, or no ICP is there. */
  table: CommitteeView | null;
}

/** Null when this record is not saved (any more). */
export async function keptSubject(about: 'account' | 'person', id: string, now: Date): Promise<KeptSubject | null> {
  await loadPlaces();
  const saved = await findSaved(about, [id]);
  if (!saved) return null;
  const employers = saved.sightings.flatMap((sighting) => accountSightingFromPerson(sighting) ?? []);
  const known = await foldKnown([...saved.sightings, ...employers], now);
  const [profiles, records] = await Promise.all([icpsAndPersonas(), messageRecords()]);
  const look = await judgeKnown(known, profiles, now);
  return { look, records, table: look.account && (await panelCommittee(look.account.account.id, now)) };
}
