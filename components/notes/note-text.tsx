/** The note, saved at every pause and when the field is left. */
import { useEffect, useRef, useState } from 'react';
import { boxLook, Field } from '@/components/ui/form/field';
import { KeyHint } from '@/components/ui/key-hint';
import { inWords } from './in-words';
import { saveInTurn } from './save-in-turn';

interface NoteTextProps {
  text: string;
  onKeep: (text: string) => Promise<boolean>;
  /** The field was left and what was written is kept: the words that stood there before. */
  onLeave: (before: string) => void;
}

/** Milliseconds after the last letter. */
const pause = 500;
const mostCharacters = 10_000;

export function NoteText({ text, onKeep, onLeave }: NoteTextProps) {
  const words = inWords().text;
  const [written, setWritten] = useState(text);
  const [state, setState] = useState<'savedByItself' | 'saving' | 'saved' | 'notSaved'>('savedByItself');
  /** What is written and not kept yet, with whom it is about. */
  const waiting = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What stood there before the first letter since the field was left. */
  const before = useRef<string | null>(null);
  const kept = useRef<Promise<boolean>>(Promise.resolve(true));
  /** The latest save that was asked for and has not ended. */
  const asked = useRef<(() => void) | null>(null);
  const [inTurn] = useState(saveInTurn);
  /* An older answer that arrives late must not take letters away while somebody writes. */
  useEffect(() => {
    if (!waiting.current && !asked.current && before.current === null) setWritten(text);
  }, [text]);
  const leave = () => {
    clearTimeout(timer.current);
    waiting.current?.();
    const earlier = before.current;
    before.current = null;
    if (earlier === null || earlier === written) return;
    void kept.current.then((done) => {
      if (done) onLeave(earlier);
      else before.current ??= earlier;
    });
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => () => latest.current(), []);
  const write = (next: string) => {
    before.current ??= written;
    setWritten(next);
    setState('saving');
    const keep = () => {
      waiting.current = null;
      asked.current = keep;
      setState('saving');
      kept.current = inTurn(() => onKeep(next));
      void kept.current.then((done) => {
        if (asked.current !== keep) return;
        asked.current = null;
        if (waiting.current) return;
        setState(done ? 'saved' : 'notSaved');
        /* Tried again when the field is left. */
        if (!done) waiting.current = keep;
      });
    };
    waiting.current = keep;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, pause);
  };
  return (
    <Field label={words.note} hint={<span role="status">{words[state]}</span>}>
      {(ids) => (
        <div data-note="text" className="relative">
          <textarea
            {...ids}
            rows={3}
            maxLength={mostCharacters}
            value={written}
            className={`${boxLook} field-sizing-content max-h-60`}
            onChange={(event) => write(event.target.value)}
            onBlur={leave}
          />
          <span className="absolute top-2 right-2">{written === '' && <KeyHint of="n" />}</span>
        </div>
      )}
    </Field>
  );
}
