/** The note, saved at every pause and when the field is left. */
import { useEffect, useRef, useState } from 'react';
import { boxLook, Field } from '@/components/ui/form/field';
import { KeyHint } from '@/components/ui/key-hint';
import { inWords } from './in-words';

interface NoteTextProps {
  text: string;
  /** Puts the cursor into the field once. */
  focus: boolean;
  onKeep: (text: string) => Promise<boolean>;
  /** The field was left and what was written is kept: the words that stood there before. */
  onLeave: (before: string) => void;
}

/** Milliseconds after the last letter. */
const pause = 500;
const mostCharacters = 10_000;

export function NoteText({ text, focus, onKeep, onLeave }: NoteTextProps) {
  const words = inWords().text;
  const [written, setWritten] = useState(text);
  const [state, setState] = useState<'savedByItself' | 'saving' | 'saved'>('savedByItself');
  const field = useRef<HTMLTextAreaElement>(null);
  /** What is written and not kept yet, with whom it is about. */
  const waiting = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What stood there before the first letter since the field was left. */
  const before = useRef<string | null>(null);
  /* An older answer that arrives late must not take letters away while somebody writes. */
  useEffect(() => {
    if (!waiting.current && before.current === null) setWritten(text);
  }, [text]);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const kept = useRef<Promise<boolean>>(Promise.resolve(true));
  const leave = () => {
    clearTimeout(timer.current);
    waiting.current?.();
    const earlier = before.current;
    before.current = null;
    if (earlier !== null && earlier !== written) void kept.current.then((done) => done && onLeave(earlier));
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
      kept.current = onKeep(next);
      void kept.current.then((done) => setState(done ? 'saved' : 'savedByItself'));
    };
    waiting.current = keep;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, pause);
  };
  return (
    <Field label={words.note} hint={<span role="status">{words[state]}</span>}>
      {(ids) => (
        <div className="relative">
          <textarea
            {...ids}
            ref={field}
            data-note=""
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
