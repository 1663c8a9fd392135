/** Any two versions beside each other, in words. */
import { useId } from 'react';
import { boxLook } from '@/components/ui/form/field';
import { ChangeList, type ShownChange } from './change-list';

interface CompareVersionsProps {
  /** Newest first. */
  numbers: readonly number[];
  from: number;
  to: number;
  onChoose: (chosen: { from: number; to: number }) => void;
  changes: readonly ShownChange[];
}

export function CompareVersions({ numbers, from, to, onChoose, changes }: CompareVersionsProps) {
  return (
    <section aria-labelledby="compare" className="mt-12 border-t-2 border-ink pt-3">
      <h2 id="compare" className="text-18 font-semibold">
        Compare two versions
      </h2>
      <div className="mt-3 flex flex-wrap gap-4">
        <Choose label="From" numbers={numbers} value={from} onChange={(next) => onChoose({ from: next, to })} />
        <Choose label="To" numbers={numbers} value={to} onChange={(next) => onChoose({ from, to: next })} />
      </div>
      <div className="mt-3 text-15" role="status">
        <ChangeList changes={changes} none={from === to ? 'Choose two different versions.' : 'They say the same.'} />
      </div>
    </section>
  );
}

function Choose({ label, numbers, value, onChange }: { label: string; numbers: readonly number[]; value: number; onChange: (next: number) => void }) {
  const id = useId();
  return (
    <div className="w-40">
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <select id={id} className={boxLook} value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            Version {number}
          </option>
        ))}
      </select>
    </div>
  );
}
