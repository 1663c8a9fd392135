/** How old a profile is that a verdict rests on: when it was last edited, and whether a review is due. */
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { ProfileAge } from '@/lib/protocol/panel-view';
import { dayOf, reviewState } from '@/lib/quality/review-clock';
import { historyOf } from '@/lib/storage/histories';

/** Null when there is no such profile. */
export async function profileAge(kind: 'icp' | 'persona', profile: Icp | Persona | undefined, now: Date): Promise<ProfileAge | null> {
  if (!profile) return null;
  const history = await historyOf(kind, profile.id);
  const { state, last, changes } = reviewState(profile.review, history ? dayOf(new Date(history.first)) : null, now);
  return {
    id: profile.id,
    editedAt: history?.last ?? null,
    reviewedOn: last,
    writtenAt: history?.first ?? null,
    reviewDue: state === 'due',
    changed: changes.length > 0,
  };
}
