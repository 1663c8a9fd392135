/** The note, saved at every pause and when the field is left. */
import { useEffect, useRef, useState } from 'react';
import { boxLook, Field } from '@/components/ui/form/field';
import { KeyHint } from '@/components/ui/key-hint';

interface NoteTextProps {
  text: string;
  /** Puts the cursor into the field once. */
  focus: boolean;
  onKeep: (text: string) => Promise<boolean>;
}

/** Milliseconds after the last letter. */
const pause = 500;
const mostCharacters = 10_000;

export function NoteText({ text, focus, onKeep }: NoteTextProps) {
  const [written, setWritten] = useState(text);
  const [state, setState] = useState<'' | 'Saving' | 'Saved'>('');
  const field = useRef<HTMLTextAreaElement>(null);
  /** What is written and not kept yet, with whom it is about. */
  const waiting = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!waiting.current) setWritten(text);
  }, [text]);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const keepNow = () => {
    clearTimeout(timer.current);
    waiting.current?.();
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      waiting.current?.();
    },
    [],
  );
  const write = (next: string) => {
    setWritten(next);
    setState('Saving');
    const keep = () => {
      waiting.current = null;
      void onKeep(next).then((kept) => setState(kept ? 'Saved' : ''));
    };
    waiting.current = keep;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, pause);
  };
  return (
    <Field label="Note" hint={<span role="status">{state === '' ? 'Saved by itself while you write.' : state}</span>}>
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
            onBlur={keepNow}
          />
          <span className="absolute top-2 right-2">{written === '' && <KeyHint of="n" />}</span>
        </div>
      )}
    </Field>
  );
}
