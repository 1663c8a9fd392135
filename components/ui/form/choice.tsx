/** One of a few, or several of a few, as pills that are real radio buttons and check boxes. */
import { type ReactNode, useId } from 'react';
import { HintLine } from './hint-line';

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  hint?: ReactNode;
  example?: string | undefined;
  quiet?: boolean;
  className?: string;
}

const pill =
  'inline-flex min-h-8 items-center gap-1 rounded-full border border-edge bg-paper px-3 py-1 has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent';

export function Choice<Value extends string>({ label, options, value, onChange, hint, example, quiet, className }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <Group label={label} hint={hint} example={example} quiet={quiet} className={className}>
      {options.map((option) => (
        <label key={option.value} className={pill}>
          <input type="radio" name={id} className="sr-only" checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </Group>
  );
}

interface ChoicesProps<Value extends string> extends Omit<ChoiceProps<Value>, 'value' | 'onChange'> {
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

export function Choices<Value extends string>({ label, options, value, onChange, hint, example, quiet, className }: ChoicesProps<Value>) {
  return (
    <Group label={label} hint={hint} example={example} quiet={quiet} className={className}>
      {options.map((option) => (
        <label key={option.value} className={pill}>
          <input
            type="checkbox"
            className="sr-only"
            checked={value.includes(option.value)}
            onChange={(event) => onChange(event.target.checked ? [...value, option.value] : value.filter((each) => each !== option.value))}
          />
          <span aria-hidden="true">{value.includes(option.value) ? '✓' : '+'}</span>
          {option.label}
        </label>
      ))}
    </Group>
  );
}

interface GroupProps {
  label: string;
  hint?: ReactNode;
  example?: string | undefined;
  quiet?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

function Group({ label, hint, example, quiet, className, children }: GroupProps) {
  return (
    <fieldset className={className}>
      <legend className={quiet ? 'sr-only' : 'mb-1 font-medium'}>{label}</legend>
      <div className="flex flex-wrap gap-2">{children}</div>
      <HintLine hint={hint} example={example} of={label} />
    </fieldset>
  );
}
