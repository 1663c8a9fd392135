/** What the user writes down about a company or person: closed it is two buttons in the line of what can be done, open a short form that saves itself. */
import { NotebookPen, PhoneOutgoing } from 'lucide-react';
import { useId } from 'react';
import type { About } from '@/components/panel-port';
import { usePanelUi } from '@/components/panel-ui';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { inWords } from './in-words';
import { useNoted } from './notes-context';
import { NoteAsWritten, NotesForm } from './notes-form';

interface YourNotesProps {
  about: About;
  now: Date;
}

export function YourNotes({ about, now }: YourNotesProps) {
  const id = useId();
  const noted = useNoted(about);
  const open = usePanelUi(({ noting }) => noting === about);
  const openNotes = usePanelUi(({ note }) => note);
  if (!noted) return null;
  const words = inWords().yours;
  const { subject, notes, lists, onNote, onWritten } = noted;
  return (
    <>
      <Button
        look="quiet"
        aria-label={words.title}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => openNotes(open ? null : about)}
      >
        <NotebookPen size={16} aria-hidden="true" /> {words.notes} <KeyHint of="n" />
      </Button>
      <Button
        look="quiet"
        aria-label={words.contactedToday[about]}
        onClick={() => void onNote(subject, { set: 'touch', kind: 'contacted', note: '' }, inWords().earlier.notedToday(inWords().touches.contacted))}
      >
        <PhoneOutgoing size={16} aria-hidden="true" /> {words.contacted} <KeyHint of="t" />
      </Button>
      {!open && notes?.text && (
        <div className="basis-full">
          <NoteAsWritten text={notes.text} lines="line-clamp-3" />
        </div>
      )}
      {open && (
        <section id={id} aria-label={words.notesOn[about]} className="basis-full rounded-md bg-sunk p-3">
          <NotesForm
            key={subject.id}
            about={about}
            notes={notes}
            lists={lists}
            now={now}
            onNote={(change, said) => onNote(subject, change, said)}
            onWritten={(before) => onWritten(subject, before)}
          />
        </section>
      )}
    </>
  );
}
