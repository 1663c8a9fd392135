/** A labelled field: name above, hint and error below, tied together for those who cannot see it. */
import { type ReactNode, useId } from 'react';
import { HintLine } from './hint-line';

export interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What somebody wrote here, of one worked profile; a press shows it. */
  example?: string | undefined;
  /** What is wrong and how to mend it. */
  error?: string | null;
  /** Keeps the label for screen readers only, where the place says it already. */
  quiet?: boolean;
  className?: string;
  children: (ids: FieldIds) => ReactNode;
}

export const boxLook =
  'block min-h-10 w-full rounded-md border border-edge bg-paper px-3 py-2 text-15 placeholder:text-soft aria-invalid:border-weak';

export function Field({ label, hint, example, error, quiet, className, children }: FieldProps) {
  const id = useId();
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label htmlFor={id} className={quiet ? 'sr-only' : 'mb-1 block font-medium'}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <HintLine id={`${id}-hint`} hint={hint} example={example} of={label} />
      {error && (
        <p id={`${id}-error`} className="mt-1 text-weak">
          {error}
        </p>
      )}
    </div>
  );
}
