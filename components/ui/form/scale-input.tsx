/** A place between two ends, in five steps: a slider whose value is also said in words. */
import { useId } from 'react';
import { HintLine } from './hint-line';

interface ScaleInputProps {
  label: string;
  /** Words of the two ends. */
  low: string;
  high: string;
  /** 1 … 5; undefined when nobody has chosen, which stands in the middle and says so. */
  value: number | undefined;
  onChange: (value: number) => void;
  example?: string | undefined;
}

const middle = 3;

function sayStep(value: number, low: string, high: string): string {
  if (value === middle) return 'between the two';
  const end = value < middle ? low : high;
  return value === 1 || value === 5 ? end : `rather ${end.charAt(0).toLowerCase()}${end.slice(1)}`;
}

export function ScaleInput({ label, low, high, value, onChange, example }: ScaleInputProps) {
  const id = useId();
  const said = value === undefined ? 'not chosen' : sayStep(value, low, high);
  return (
    <div>
      <p className="flex flex-wrap justify-between gap-x-4">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <span className="text-soft" aria-hidden="true">
          {said}
        </span>
      </p>
      <input
        id={id}
        type="range"
        min={1}
        max={5}
        step={1}
        value={value ?? middle}
        aria-valuetext={said}
        className="mt-1 block h-6 w-full cursor-pointer accent-accent"
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <p className="flex justify-between gap-4 text-12 text-soft" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
      <HintLine example={example} of={label} />
    </div>
  );
}
