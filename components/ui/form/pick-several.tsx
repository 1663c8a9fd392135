/** Several of many: what was chosen as chips, the rest in a list to add from. For a handful of options use `Choices`. */
import { type ReactNode, useRef } from 'react';
import { boxLook, Field } from './field';

interface PickSeveralProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  hint?: ReactNode;
  example?: string | undefined;
  error?: string | null;
  className?: string;
}

export function PickSeveral({ label, options, value, onChange, hint, example, error, className }: PickSeveralProps) {
  const list = useRef<HTMLSelectElement>(null);
  const nameOf = (chosen: string) => options.find((option) => option.value === chosen)?.label ?? chosen;
  return (
    <Field label={label} hint={hint} example={example} error={error ?? null} {...(className ? { className } : {})}>
      {(ids) => (
        <>
          {value.length > 0 && (
            <div className="mb-2 flex flex-wrap gap-1">
              {value.map((chosen) => (
                <span key={chosen} className="inline-flex min-h-8 items-center gap-1 rounded-sm bg-sunk pl-2">
                  {nameOf(chosen)}
                  <button
                    type="button"
                    aria-label={`Remove ${nameOf(chosen)}`}
                    className="min-h-8 min-w-8 rounded-sm text-15 text-soft hover:text-ink"
                    onClick={() => {
                      onChange(value.filter((each) => each !== chosen));
                      list.current?.focus();
                    }}
                  >
                    ×
                  </button>
                </span>
              ))}
            </div>
          )}
          <select
            {...ids}
            ref={list}
            className={boxLook}
            value=""
            onChange={(event) => event.target.value && onChange([...value, event.target.value])}
          >
            <option value="">Add one…</option>
            {options
              .filter((option) => !value.includes(option.value))
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
          </select>
        </>
      )}
    </Field>
  );
}
