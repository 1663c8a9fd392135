/** The next touch that one key sets, in a week, and what is said of it: on whom the page is about as on a row. */
import { dayIn, sayNextTouch } from '@/components/notes/note-words';
import type { NoteChange } from '@/lib/protocol/note-change';
import { inWords } from './in-words';

export function nextTouchByKey(name: string, now: Date): { change: NoteChange; said: string } {
  const day = dayIn(now, { days: 7 });
  return { change: { set: 'next-touch', day }, said: inWords().nextTouch(name, sayNextTouch(day, now)) };
}
