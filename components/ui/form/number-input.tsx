/** A number, or nothing: what is typed is kept as it stands until it is a number. */
import { type ReactNode, useEffect, useState } from 'react';
import { boxLook, Field } from './field';

interface NumberInputProps {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  hint?: ReactNode;
  example?: string | undefined;
  error?: string | null;
  quiet?: boolean;
  className?: string;
}

/** "1 200", "1,200" and "1.5" are numbers; what is not gives NaN. */
const numberOf = (text: string) => Number(text.replace(/[\s',](?=\d{3}\b)/g, ''));

export function NumberInput({ label, value, onChange, hint, example, error, quiet, className }: NumberInputProps) {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  useEffect(() => {
    setText((typed) =>
      value === undefined
        ? typed.trim() === '' || !Number.isNaN(numberOf(typed))
          ? ''
          : typed
        : numberOf(typed) === value && typed.trim() !== ''
          ? typed
          : String(value),
    );
  }, [value]);
  const wrong = text.trim() !== '' && Number.isNaN(numberOf(text)) ? 'Write a number, such as 50.' : null;
  return (
    <Field label={label} hint={hint} example={example} error={wrong ?? error ?? null} quiet={quiet ?? false} {...(className ? { className } : {})}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          className={boxLook}
          onChange={(event) => {
            const typed = event.target.value;
            setText(typed);
            if (typed.trim() === '') onChange(undefined);
            else if (!Number.isNaN(numberOf(typed))) onChange(numberOf(typed));
          }}
        />
      )}
    </Field>
  );
}
