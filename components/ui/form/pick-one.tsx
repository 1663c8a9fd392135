/** One of many, or none of them yet. For a handful of options use `Choice`. */
import type { ReactNode } from 'react';
import { boxLook, Field } from './field';

interface PickOneProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  /** What stands for nothing chosen; without it one of the options always is. */
  none?: string;
  hint?: ReactNode;
  example?: string | undefined;
  error?: string | null;
  quiet?: boolean;
  className?: string;
}

export function PickOne({ label, options, value, onChange, none, hint, example, error, quiet, className }: PickOneProps) {
  return (
    <Field label={label} hint={hint} example={example} error={error ?? null} quiet={quiet ?? false} {...(className ? { className } : {})}>
      {(ids) => (
        <select {...ids} className={boxLook} value={value} onChange={(event) => onChange(event.target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
