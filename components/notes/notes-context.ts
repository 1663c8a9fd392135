/** What noting something needs, for every row that offers it, so that the rows between need not hand it on. */
import { createContext, useContext } from 'react';
import type { About } from '@/components/panel-port';
import type { Notes } from '@/lib/account/notes';
import type { NoteChange } from '@/lib/protocol/note-change';
import type { Look } from '@/lib/protocol/panel-view';

/** Whom a note is about: the id goes along, because the page may have changed by the time that a note is saved. */
export interface NotedSubject {
  about: About;
  id: string;
}

export interface NoteEvents {
  /** Notes it and offers the way back; `said` is told once it is kept, an empty one is not told. True when it is kept. */
  onNote: (subject: NotedSubject, change: NoteChange, said: string) => Promise<boolean>;
  /** A note was written and left: says so and offers the words that stood there before. */
  onWritten: (subject: NotedSubject, before: string) => void;
}

export interface NotesPlace extends NoteEvents {
  look: Look;
}

export const NotesContext = createContext<NotesPlace | null>(null);

/** Null where nothing can be noted. */
export function useNoted(about: About): (NoteEvents & { subject: NotedSubject; notes: Notes | null; lists: Look['lists'] }) | null {
  const place = useContext(NotesContext);
  if (!place) return null;
  const { look, onNote, onWritten } = place;
  const id = about === 'account' ? look.account?.account.id : look.person?.person.id;
  return id === undefined ? null : { onNote, onWritten, subject: { about, id }, notes: look[about]?.notes ?? null, lists: look.lists };
}
