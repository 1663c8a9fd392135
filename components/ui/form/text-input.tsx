/** One line of text, or several: `rows` makes it a box that grows with what is written. */
import type { ReactNode } from 'react';
import { boxLook, Field } from './field';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  hint?: ReactNode;
  example?: string | undefined;
  error?: string | null;
  placeholder?: string;
  quiet?: boolean;
  /** More than one line to begin with. */
  rows?: number;
  maxLength?: number;
  type?: 'text' | 'date' | 'search';
  /** Id of a `datalist` with what is offered while typing. */
  list?: string | undefined;
  className?: string;
}

export function TextInput({
  label,
  value,
  onChange,
  onBlur,
  hint,
  example,
  error,
  placeholder,
  quiet,
  rows,
  maxLength,
  type,
  list,
  className,
}: TextInputProps) {
  const shared = { value, onBlur, placeholder, maxLength: maxLength ?? 2_000, autoComplete: 'off' };
  return (
    <Field label={label} hint={hint} example={example} error={error ?? null} quiet={quiet ?? false} {...(className ? { className } : {})}>
      {(ids) =>
        rows ? (
          <textarea
            {...ids}
            {...shared}
            rows={rows}
            className={`${boxLook} field-sizing-content resize-y`}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input {...ids} {...shared} list={list} type={type ?? 'text'} className={boxLook} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}
