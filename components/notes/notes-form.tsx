/** All that can be noted of a company or person, in one short form that saves itself. */
import { useEffect, useRef } from 'react';
import type { About } from '@/components/panel-port';
import { usePanelUi } from '@/components/panel-ui';
import { WordsInput } from '@/components/ui/form/words-input';
import { KeyHint } from '@/components/ui/key-hint';
import { sayList } from '@/components/ui/say-list';
import type { Notes } from '@/lib/account/notes';
import type { NoteChange } from '@/lib/protocol/note-change';
import type { Look } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';
import { NextTouch } from './next-touch';
import { NoteText } from './note-text';
import { Outcomes } from './outcomes';
import { Ratings } from './ratings';
import { Touches } from './touches';

interface NotesFormProps {
  about: About;
  notes: Notes | null;
  lists: Look['lists'];
  now: Date;
  /** Notes it and says so with the way back, unless `said` is empty. True when it is kept. */
  onNote: (change: NoteChange, said: string) => Promise<boolean>;
  /** The note was written and left; `before` is what stood there. */
  onWritten: (before: string) => void;
}

const none = {};
const noRows: readonly never[] = [];

export function NotesForm({ about, notes, lists, now, onNote, onWritten }: NotesFormProps) {
  const { yours, ratings } = inWords();
  const changeLists = (next: string[]) => void onNote({ set: 'lists', lists: next }, next.length > 0 ? yours.onLists(sayList(next)) : yours.onNoList);
  const form = useRef<HTMLDivElement>(null);
  const field = usePanelUi(({ noteField }) => noteField);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[data-note="${field.is}"] :is(textarea, input)`)?.focus();
  }, [field]);
  return (
    <div ref={form}>
      <NoteText text={notes?.text ?? ''} onKeep={(text) => onNote({ set: 'text', text }, '')} onLeave={onWritten} />
      <div data-note="lists" className="relative mt-4">
        <WordsInput
          label={yours.lists}
          hint={yours.listsHint}
          placeholder={yours.listsExample}
          value={notes?.lists ?? []}
          suggestions={lists.map(({ name }) => name)}
          onChange={changeLists}
        />
        <span className="absolute top-0 right-0">
          <KeyHint of="l" />
        </span>
      </div>
      <NextTouch day={notes?.nextTouch ?? null} now={now} onChange={onNote} />
      <Touches touches={notes?.touches ?? noRows} now={now} onChange={onNote} />
      {about === 'account' && <Outcomes outcomes={notes?.outcomes ?? noRows} now={now} onChange={onNote} />}
      {about === 'account' && (
        <Ratings
          ratings={notes?.ratings ?? none}
          onRate={(name, value, said) => onNote({ set: 'rating', name, value }, value === null ? ratings.unrated(said) : ratings.rated(said))}
        />
      )}
    </div>
  );
}

/** The note as it was written, cut after a few lines. */
export function NoteAsWritten({ text, lines }: { text: string; lines: 'line-clamp-2' | 'line-clamp-3' }) {
  return (
    <p className={`mt-2 ${lines} border-l-2 border-accent pl-3 whitespace-pre-line`}>
      <bdi dir="auto">{text}</bdi>
    </p>
  );
}
