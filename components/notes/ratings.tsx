/** Judgements that only the user can make of a company (C17, D24). Nothing on a page ever fills them in. */
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Notes } from '@/lib/account/notes';
import { inWords } from './in-words';

interface RatingsProps {
  ratings: Notes['ratings'];
  /** `said` is what the quality is called on screen. */
  onRate: (name: string, value: number | null, said: string) => void;
}

export function Ratings({ ratings, onRate }: RatingsProps) {
  const id = useId();
  const words = inWords().ratings;
  const qualities = Object.entries(words.qualities);
  const rated = Object.keys(ratings).length;
  const [open, setOpen] = useState(false);
  return (
    <div className="mt-4">
      <Button look="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.title(rated, qualities.length)}
      </Button>
      {open && (
        <ul className="mt-1">
          {qualities.map(([name, said]) => (
            <li key={name} className="border-b border-rule py-2 last:border-b-0">
              <fieldset className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                <legend className="float-left">
                  {said}
                  {ratings[name] === undefined && <span className="text-soft"> · {words.notRated}</span>}
                </legend>
                <div className="flex items-center gap-2 text-12">
                  {words.steps.map((label, value) => (
                    <label key={label} className="inline-flex min-h-6 items-center gap-1">
                      <input
                        type="radio"
                        name={`${id} ${name}`}
                        className="size-4 accent-accent"
                        checked={ratings[name] === value}
                        onChange={() => onRate(name, value, said)}
                      />
                      {label}
                    </label>
                  ))}
                  {ratings[name] !== undefined && (
                    <Button look="aside" aria-label={words.unrate(said)} onClick={() => onRate(name, null, said)}>
                      {words.clear}
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
