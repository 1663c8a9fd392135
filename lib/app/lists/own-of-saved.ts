/** What the user said about each of whom they saved: their notes, and their own "no". */
import type { Notes } from '@/lib/account/notes';
import { findAllNotes } from '@/lib/storage/notes';
import { findRuleOuts } from '@/lib/storage/rule-outs';
import type { SavedRecord } from '@/lib/storage/schema';
import { shownNotes } from '../notes/shown-notes';

export interface Own {
  notes: Notes | null;
  /** Why they were ruled out; null when they are not. */
  reason: string | null;
}

/** In the order of `saved`, which are all about the same sort. */
export async function ownOfSaved(about: SavedRecord['about'], saved: readonly SavedRecord[], now: Date): Promise<Own[]> {
  const aliases = saved.map((record) => record.aliases);
  const [notes, no] = await Promise.all([findAllNotes(about, aliases, now), findRuleOuts(about, aliases)]);
  return saved.map((_, at) => ({ notes: shownNotes(notes[at] ?? null), reason: no[at]?.reason ?? null }));
}
