/**
 * The seven traits of an ideal customer (requirements E8): as a drawing, or as a list with what each rests on. Screen readers
 * always get the list.
 */
import { useState } from 'react';
import { Sentence } from '@/components/ui/sentence';
import type { ShapeName } from '@/components/ui/shape';
import type { Tone } from '@/components/verdict/band-words';
import { ListRow } from '@/components/verdict/list-row';
import type { LookedFrom } from '@/components/verdict/looked-from';
import { QuoteList } from '@/components/verdict/quote-list';
import type { Trait } from '@/lib/trait/trait';
import { inWords } from './in-words';
import { TraitRadar } from './trait-radar';

interface SevenTraitsProps extends LookedFrom {
  traits: readonly Trait[];
}

/** Thirds, as the rings of the drawing. */
function markOf({ value }: Trait): { shape: ShapeName; tone: Tone; word: string } {
  const words = inWords().traits;
  if (value === null) return { shape: 'question', tone: 'open', word: words.notKnown };
  if (value >= 2 / 3) return { shape: 'full', tone: 'strong', word: words.high };
  return value >= 1 / 3 ? { shape: 'half', tone: 'possible', word: words.middling } : { shape: 'low', tone: 'weak', word: words.low };
}

const ways = ['drawing', 'list'] as const;

export function SevenTraits({ traits, ...place }: SevenTraitsProps) {
  const [way, setWay] = useState<(typeof ways)[number]>('drawing');
  const words = inWords().traits;
  const listed = way === 'list';
  return (
    <>
      <div className="flex items-baseline justify-between gap-3">
        <p className="text-soft">{words.openDots}</p>
        <div className="flex shrink-0 gap-1">
          {ways.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={way === each}
              className={`min-h-6 rounded-sm px-2 text-12 font-medium ${way === each ? 'bg-sunk text-ink underline underline-offset-4' : 'text-soft hover:bg-sunk'}`}
              onClick={() => setWay(each)}
            >
              {words[each]}
            </button>
          ))}
        </div>
      </div>
      {!listed && <TraitRadar traits={traits} />}
      <ul aria-label={words.title} className={listed ? 'mt-1' : 'sr-only'}>
        {traits.map((trait) => {
          const mark = markOf(trait);
          return (
            <ListRow key={trait.id} {...mark}>
              <p className="text-15">
                <span className="font-medium">{trait.name}</span>
                <span aria-hidden="true" className="ml-2 whitespace-nowrap text-12 text-soft">
                  {mark.word.toLowerCase()}
                  {trait.value !== null && ` · ${words.of100(Math.round(trait.value * 100))}`}
                </span>
              </p>
              <p className="text-soft">
                <Sentence>{trait.because}</Sentence>
              </p>
              {listed && <QuoteList evidence={trait.evidence} {...place} />}
            </ListRow>
          );
        })}
      </ul>
    </>
  );
}
