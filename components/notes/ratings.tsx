/**
 * Judgements of the user. Qualities that nobody else can judge (C17, D24): nothing on a page ever fills them in. And the
 * seven traits (E1 … E7), where their rating stands before what pages suggest.
 */
import { startTransition, useId, useOptimistic, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Notes } from '@/lib/account/notes';
import { traitIds } from '@/lib/trait/trait';
import { traitName } from '@/lib/trait/trait-name';
import { inWords } from './in-words';

interface RatingsProps {
  ratings: Notes['ratings'];
  /** `said` is what the quality is called on screen. True when it is kept. */
  onRate: (name: string, value: number | null, said: string) => Promise<boolean>;
}

/** A value of null takes the rating away. */
function rate(ratings: Notes['ratings'], { name, value }: { name: string; value: number | null }): Notes['ratings'] {
  const { [name]: _, ...others } = ratings;
  return value === null ? others : { ...others, [name]: value };
}

export function Ratings({ ratings: kept, onRate: onKeep }: RatingsProps) {
  /** A press answers at once, until it is kept or was not. */
  const [ratings, press] = useOptimistic(kept, rate);
  const onRate: RatingListProps['onRate'] = (name, value, said) =>
    startTransition(async () => {
      press({ name, value });
      await onKeep(name, value, said);
    });
  const words = inWords().ratings;
  const traits = Object.fromEntries(traitIds.map((id) => [id, traitName(id)]));
  const all = { ...words.qualities, ...traits };
  const rated = Object.keys(all).filter((name) => ratings[name] !== undefined).length;
  const [open, setOpen] = useState(false);
  return (
    <div className="mt-4">
      <Button look="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.title(rated, Object.keys(all).length)}
      </Button>
      {open && (
        <>
          <RatingList qualities={words.qualities} ratings={ratings} onRate={onRate} />
          <p className="mt-4 text-12 text-soft">{words.traits}</p>
          <RatingList qualities={traits} ratings={ratings} onRate={onRate} />
        </>
      )}
    </div>
  );
}

interface RatingListProps {
  qualities: Readonly<Record<string, string>>;
  ratings: Notes['ratings'];
  onRate: (name: string, value: number | null, said: string) => void;
}

/** @param qualities what each is called, by the name under which it is kept. */
function RatingList({ qualities, ratings, onRate }: RatingListProps) {
  const id = useId();
  const words = inWords().ratings;
  return (
    <ul className="mt-1">
      {Object.entries(qualities).map(([name, said]) => (
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
  );
}
