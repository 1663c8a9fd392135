/**
 * Noting something about a company or person, by the id of its record. The worker needs nothing from the look that the
 * user acts on: who is meant is folded afresh from what is kept.
 */
import type { Notes } from '@/lib/account/notes';
import { ExpectedError } from '@/lib/kernel/errors';
import type { NoteChange } from '@/lib/protocol/note-change';
import { changeNotes, noNotes } from '@/lib/storage/notes';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { nameAndAliases, save } from '../keep';
import type { RowSightings } from '../row-sightings';
import { applyAttribute, applyNote } from './apply-note';

type About = 'account' | 'person';

/**
 * `before`: what stood there, for whoever takes the change back; a panel does not know it of people that it does not show.
 * `saved`: who stands on a list is kept, so being put on one saves.
 * @param rows of the page on which the user notes something of a row: of a row nothing is kept but what it is called.
 */
export async function note(
  about: About,
  id: string,
  change: NoteChange,
  now: Date,
  rows: readonly RowSightings[] = [],
): Promise<{ before: Notes; notes: Notes; saved?: true }> {
  const subject = await nameAndAliases(about, id, now, rows);
  const keep = async (apply: (notes: Notes) => Notes) => {
    let before = noNotes;
    const notes = await changeNotes(
      { about, ...subject },
      (stood) => {
        before = stood;
        return apply(stood);
      },
      now,
    );
    return { before, notes };
  };
  if (change.set === 'attribute') {
    const name = await attributeOf(change.profile, change.criterion);
    return keep((notes) => applyAttribute(notes, name, change.value, now));
  }
  const saving = change.set === 'lists' && change.lists.length > 0;
  if (saving) await save(about, id, now, rows);
  const kept = await keep((notes) => applyNote(notes, change, now));
  return saving ? { ...kept, saved: true } : kept;
}

/** Under which name a `custom` criterion looks for its fact. */
async function attributeOf(profile: string, criterion: string): Promise<string> {
  const { icps, personas } = await icpsAndPersonas();
  const found = [...icps, ...personas].find(({ id }) => id === profile)?.criteria.find(({ id }) => id === criterion);
  const name = (found?.params as { attribute?: unknown } | undefined)?.attribute;
  if (found?.kind !== 'custom' || typeof name !== 'string')
    throw new ExpectedError('bad-input', 'This criterion is no longer there. Read the page again, then repeat.');
  return name;
}
