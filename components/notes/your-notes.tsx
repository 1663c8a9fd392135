/** What the user writes down about a company or person: closed it is one line of buttons, open a short form that saves itself. */
import { NotebookPen, PhoneOutgoing } from 'lucide-react';
import { useId } from 'react';
import type { About } from '@/components/panel-port';
import { usePanelUi } from '@/components/panel-ui';
import { Button } from '@/components/ui/button';
import { WordsInput } from '@/components/ui/form/words-input';
import { KeyHint } from '@/components/ui/key-hint';
import { sayList } from '@/components/ui/say-list';
import type { NoteChange } from '@/lib/protocol/note-change';
import { inWords } from './in-words';
import { NoteText } from './note-text';
import { useNoted } from './notes-context';
import { Ratings } from './ratings';
import { NextTouch, Touches } from './touches';

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
  const { subject, notes, lists, onNote } = noted;
  const change = (next: NoteChange, said: string) => void onNote(subject, next, said);
  const changeLists = (next: string[]) => change({ set: 'lists', lists: next }, next.length > 0 ? words.onLists(sayList(next)) : words.onNoList);
  return (
    <div className="mt-2">
      <div className="flex flex-wrap gap-2">
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
          onClick={() => change({ set: 'touch', kind: 'contacted', note: '' }, inWords().earlier.notedToday(inWords().touches.contacted))}
        >
          <PhoneOutgoing size={16} aria-hidden="true" /> {words.contacted} <KeyHint of="t" />
        </Button>
      </div>
      {!open && notes?.text && (
        <p className="mt-2 line-clamp-3 border-l-2 border-accent pl-3 whitespace-pre-line">
          <bdi dir="auto">{notes.text}</bdi>
        </p>
      )}
      {open && (
        <section id={id} aria-label={words.notesOn[about]} className="mt-2 rounded-md bg-sunk p-3">
          <NoteText key={subject.id} text={notes?.text ?? ''} focus onKeep={(text) => onNote(subject, { set: 'text', text }, '')} />
          <WordsInput
            className="mt-4"
            label={words.lists}
            hint={words.listsHint}
            placeholder={words.listsExample}
            value={notes?.lists ?? []}
            suggestions={lists.map(({ name }) => name)}
            onChange={changeLists}
          />
          <NextTouch notes={notes} now={now} onChange={change} />
          <Touches notes={notes} now={now} onChange={change} />
          {about === 'account' && (
            <Ratings
              ratings={notes?.ratings ?? {}}
              onRate={(name, value, said) =>
                change({ set: 'rating', name, value }, value === null ? inWords().ratings.unrated(said) : inWords().ratings.rated(said))
              }
            />
          )}
        </section>
      )}
    </div>
  );
}
