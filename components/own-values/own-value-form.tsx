/** Typing a value, in place: what the words are taken for is shown before anything is kept. */
import { type FormEvent, type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from 'react';
import { KeepOrCancel } from '@/components/ui/form/keep-or-cancel';
import { PageText } from '@/components/ui/page-text';
import { keyWord } from '@/components/verdict/key-words';
import { sayValue } from '@/components/verdict/say-value';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { inWords } from './in-words';
import { keptFocus } from './kept-focus';
import { OwnValuesContext, useOwnValues } from './own-values-context';
import { exampleOf } from './value-examples';

interface OwnValueFormProps {
  /** One, or several to choose from. */
  keys: readonly SignalKey[];
  onDone: () => void;
}

/** Milliseconds after the last letter. */
const pause = 200;
const field = 'mt-1 block min-h-10 w-full rounded-md border border-edge bg-paper px-3 py-2 text-15';

export function OwnValueForm({ keys, onDone }: OwnValueFormProps) {
  const words = inWords();
  const id = useId();
  const own = useContext(OwnValuesContext);
  const typed = useOwnValues(keys);
  const [key, setKey] = useState<SignalKey>(typed[0]?.key ?? keys[0]!);
  const [text, setText] = useState(typed[0]?.text ?? '');
  const [read, setRead] = useState<{ value: unknown } | null | undefined>(undefined);
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const onRead = own?.onRead;
  useEffect(() => {
    if (!onRead || text.trim() === '') {
      setRead(undefined);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      void onRead(key, text).then((found) => current && setRead(found));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [onRead, key, text]);
  if (!own) return null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = text.trim() === '' ? null : await own.onRead(key, text);
    if (!found) setMissing(true);
    else if (await own.onType(key, text)) {
      keptFocus.expect(key);
      onDone();
    }
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  const change = (next: () => void) => {
    next();
    setMissing(false);
  };
  const understood = read && sayValue(key, read.value);

  return (
    <form className="mt-2 w-full rounded-md bg-sunk p-3" onSubmit={(event) => void submit(event)} onKeyDown={cancelOnEscape} noValidate>
      {keys.length > 1 && (
        <>
          <label htmlFor={`${id}-key`} className="block font-medium">
            {words.whichValue}
          </label>
          <select
            id={`${id}-key`}
            value={key}
            className={`${field} mb-3`}
            onChange={(event) => {
              const next = event.target.value as SignalKey;
              change(() => setKey(next));
              setText(typed.find((each) => each.key === next)?.text ?? '');
            }}
          >
            {keys.map((each) => (
              <option key={each} value={each}>
                {keyWord(each)}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`${id}-text`} className="block font-medium">
        {keys.length > 1 ? words.yourValue : keyWord(key)}
      </label>
      <input
        ref={input}
        id={`${id}-text`}
        type="text"
        autoComplete="off"
        maxLength={400}
        value={text}
        aria-invalid={missing}
        aria-describedby={`${id}-example ${id}-read`}
        onChange={(event) => change(() => setText(event.target.value))}
        className={field}
      />
      <p id={`${id}-example`} className="mt-1 text-12 text-soft">
        {exampleOf(key)}
      </p>
      <p id={`${id}-read`} aria-live="polite" className="mt-1 min-h-5">
        {understood && (
          <>
            {words.readAs}
            <PageText className="font-medium">{understood}</PageText>
          </>
        )}
        {read === null && <span className={missing ? 'text-weak' : 'text-soft'}>{words.notUnderstood}</span>}
        {missing && read === undefined && <span className="text-weak">{words.writeFirst}</span>}
      </p>
      <KeepOrCancel keep={words.keep} onCancel={onDone} className="mt-2" />
    </form>
  );
}
