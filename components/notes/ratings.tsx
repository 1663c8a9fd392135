/** Judgements that only the user can make of a company (C17, D24). Nothing on a page ever fills them in. */
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Notes } from '@/lib/account/notes';

interface RatingsProps {
  ratings: Notes['ratings'];
  onRate: (name: string, value: number | null) => void;
}

const qualities = [
  'Responsiveness',
  'Decides efficiently',
  'Fits our culture',
  'Could become a partner',
  'Could recommend us',
  'Understands the value',
  'Sees the fit',
  'Return is plausible',
  'Long-term potential',
] as const;

const steps = [
  { value: 0, label: 'no' },
  { value: 1, label: 'little' },
  { value: 2, label: 'good' },
  { value: 3, label: 'very' },
] as const;

export function Ratings({ ratings, onRate }: RatingsProps) {
  const id = useId();
  const rated = Object.keys(ratings).length;
  const [open, setOpen] = useState(false);
  return (
    <div className="mt-4">
      <Button look="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        Your judgement of them ({rated} of {qualities.length} rated)
      </Button>
      {open && (
        <ul className="mt-1">
          {qualities.map((name) => (
            <li key={name} className="border-b border-rule py-2 last:border-b-0">
              <fieldset className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                <legend className="float-left">
                  {name}
                  {ratings[name] === undefined && <span className="text-soft"> · not rated</span>}
                </legend>
                <div className="flex items-center gap-2 text-12">
                  {steps.map(({ value, label }) => (
                    <label key={value} className="inline-flex min-h-6 items-center gap-1">
                      <input
                        type="radio"
                        name={`${id} ${name}`}
                        className="size-4 accent-accent"
                        checked={ratings[name] === value}
                        onChange={() => onRate(name, value)}
                      />
                      {label}
                    </label>
                  ))}
                  {ratings[name] !== undefined && (
                    <Button look="plain" className="text-12" aria-label={`Do not rate: ${name}`} onClick={() => onRate(name, null)}>
                      clear
                    </Button>
                  )}
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
