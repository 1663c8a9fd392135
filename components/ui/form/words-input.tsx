/** A list of words: Enter or a comma adds one, Backspace in the empty field takes the last one back. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { inWords } from '../in-words';
import { Field } from './field';

interface WordsInputProps {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  hint?: ReactNode;
  example?: string | undefined;
  error?: string | null;
  placeholder?: string;
  /** Offered while typing; other words may be written all the same. */
  suggestions?: readonly string[];
  quiet?: boolean;
  className?: string;
}

export function WordsInput({ label, value, onChange, hint, example, error, placeholder, suggestions, quiet, className }: WordsInputProps) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (typed: string) => {
    const words = typed
      .split(',')
      .map((word) => word.trim())
      .filter((word, at, all) => word !== '' && all.indexOf(word) === at && !value.includes(word));
    setText('');
    if (words.length > 0) onChange([...value, ...words]);
  };
  const press = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ',') && text.trim() !== '') {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '' && value.length > 0) onChange(value.slice(0, -1));
  };
  return (
    <Field label={label} hint={hint} example={example} error={error ?? null} quiet={quiet ?? false} {...(className ? { className } : {})}>
      {(ids) => (
        <div className="flex min-h-10 flex-wrap items-center gap-1 rounded-md border border-edge bg-paper p-1 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent">
          {value.map((word) => (
            <span key={word} className="inline-flex min-h-7 items-center gap-1 rounded-sm bg-sunk pl-2">
              <bdi dir="auto">{word}</bdi>
              <button
                type="button"
                aria-label={inWords().remove(word)}
                className="min-h-7 min-w-7 rounded-sm text-15 text-soft hover:text-ink"
                onClick={() => {
                  onChange(value.filter((each) => each !== word));
                  input.current?.focus();
                }}
              >
                ×
              </button>
            </span>
          ))}
          <input
            {...ids}
            ref={input}
            type="text"
            autoComplete="off"
            list={suggestions ? `${ids.id}-list` : undefined}
            value={text}
            placeholder={value.length === 0 ? placeholder : undefined}
            className="min-h-8 min-w-24 flex-1 bg-transparent px-2 text-15 outline-none placeholder:text-soft"
            onChange={(event) => (event.target.value.endsWith(',') ? add(event.target.value) : setText(event.target.value))}
            onKeyDown={press}
            onBlur={() => add(text)}
          />
          {suggestions && (
            <datalist id={`${ids.id}-list`}>
              {suggestions
                .filter((each) => !value.includes(each))
                .map((each) => (
                  <option key={each} value={each} />
                ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  );
}
