/**
 * Taking an outcome out under Results, and putting it back. It is written here, under all names and the name of the notes
 * themselves: the pages of a company are often forgotten long before its notes, and of one that is known by its notes alone
 * nothing but an id would be left to put the last outcome back under.
 */
import { systemClock } from '@/lib/kernel/clock';
import { changeNotes } from '@/lib/storage/notes';
import { applyNote } from '../notes/apply-note';
import type { NotedOutcome } from './watch-results';

type Change = Parameters<typeof applyNote>[1] & { set: 'outcome' | 'no-outcome' };

async function note({ aliases, name }: NotedOutcome['company'], change: Change): Promise<void> {
  const now = systemClock();
  await changeNotes({ about: 'account', aliases, name }, (notes) => applyNote(notes, change, now), now);
}

/** Returns the way back. */
export async function takeOut({ company, ...outcome }: NotedOutcome): Promise<() => Promise<void>> {
  await note(company, { set: 'no-outcome', at: outcome.at });
  return () => note(company, { set: 'outcome', ...outcome });
}
