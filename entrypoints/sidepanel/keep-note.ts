/** Keeps a note and says so with the way back: on whom the page is about as on a row. */
import type { NotedSubject } from '@/components/notes/notes-context';
import { undoNote } from '@/components/notes/undo-note';
import type { PanelPort } from '@/components/panel-port';
import { usePanelUi } from '@/components/panel-ui';
import type { NoteChange } from '@/lib/protocol/note-change';
import { sayFailure } from './say-failure';

interface NoteToKeep {
  port: PanelPort;
  /** How the port notes it there. */
  note: PanelPort['note'];
  subject: NotedSubject;
  wasSaved: boolean;
  change: NoteChange;
  /** Said once it is kept; nothing is said when it is empty. */
  said: string;
}

/** True when it is kept; what went wrong is said. */
export async function keepNote({ port, note, subject: { about, id }, wasSaved, change, said }: NoteToKeep): Promise<boolean> {
  /** Being put on a first list saved the record: taking that back lets it go, unless it was saved before. */
  const takeBack = async (back: NoteChange) => {
    await note(about, id, back);
    if (change.set === 'lists' && !wasSaved) await port.unsaveRow(about, id);
  };
  try {
    const { before, after } = await note(about, id, change);
    const back = undoNote(change, before, after);
    if (said !== '') usePanelUi.getState().say(said, back ? () => void takeBack(back).catch(sayFailure) : undefined);
    return true;
  } catch (error) {
    sayFailure(error);
    return false;
  }
}
