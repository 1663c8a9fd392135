/** Pains for which nothing was seen, folded: that says nothing about the prospect, only about the pages so far. */
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Quoted } from '@/components/ui/quoted';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { inWords } from './in-words';

interface NoCueSeenProps {
  pains: readonly LikelyPain[];
  /** No row stands above: nothing to stand under the words of. */
  alone: boolean;
}

export function NoCueSeen({ pains, alone }: NoCueSeenProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  if (pains.length === 0) return null;
  const words = inWords();
  return (
    <div className={alone ? 'mt-1' : 'mt-2 ml-7'}>
      <Button look="plain" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {open ? words.unseen.fold : words.unseen.show(pains.length)}
      </Button>
      {open && (
        <div id={id} className="mt-1 text-soft">
          <p>{words.unseen.meaning}</p>
          <ul className="mt-1">
            {pains.map(({ pain, question, setAside }) => (
              <li key={pain.id} className="py-1">
                <span className="text-ink">{pain.name}</span>
                {question && (
                  <span>
                    {`. ${words.ask}`}
                    <Quoted>{question}</Quoted>
                  </span>
                )}
                {setAside.map(({ quote, because, url }) => (
                  <p key={`${url} ${quote}`} className="mt-1 border-l border-edge pl-3">
                    <span className="font-serif">
                      <Quoted>{quote}</Quoted>
                    </span>{' '}
                    {words.setAside[because]}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
