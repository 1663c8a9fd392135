/**
 * The notes of one row, in place: the same form as on the full page. Nothing else of the row is kept for it. A list can shift
 * under an open form: what was written about one person is kept for that one (`key`).
 */
import { NotesForm } from '@/components/notes/notes-form';
import type { Look } from '@/lib/protocol/panel-view';
import type { RowLook } from '@/lib/protocol/row-look';
import { inWords } from './in-words';
import type { RowEvents } from './row-actions';
import { rowName, subjectOf } from './row-words';

interface RowNotesProps extends Pick<RowEvents, 'onNoteRow' | 'onWrittenRow' | 'onCloseNotesRow'> {
  row: RowLook;
  lists: Look['lists'];
  now: Date;
}

export function RowNotes({ row, lists, now, onNoteRow, onWrittenRow, onCloseNotesRow }: RowNotesProps) {
  return (
    <section
      aria-label={inWords().notesOn(rowName(row))}
      className="mt-2 rounded-md bg-sunk p-3"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCloseNotesRow(row);
      }}
    >
      <NotesForm
        key={subjectOf(row).id}
        about={row.about}
        notes={subjectOf(row).notes}
        lists={lists}
        now={now}
        onNote={(change, said) => onNoteRow(row, change, said)}
        onWritten={(before) => onWrittenRow(row, before)}
      />
    </section>
  );
}
