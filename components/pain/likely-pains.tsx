/** What probably hurts them: pains that something on the pages suggests, the strongest first, each with the words it rests on. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { sayCount } from '@/components/ui/say-list';
import type { LookedFrom } from '@/components/verdict/looked-from';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { NoCueSeen } from './no-cue-seen';
import { PainRow } from './pain-row';

interface LikelyPainsProps extends LookedFrom {
  /** Ranked; those without a cue last. */
  pains: readonly LikelyPain[];
  onCopy: (text: string) => void;
}

/** More than three likely pains are no longer one reason to write. */
const firstPains = 3;

export function LikelyPains({ pains, onCopy, ...place }: LikelyPainsProps) {
  const [all, setAll] = useState(false);
  if (pains.length === 0) return null;
  const seen = pains.filter(({ level }) => level !== 'no-cue');
  return (
    <section id="pains" aria-labelledby="pains-question" tabIndex={-1} className="mt-10 border-t-2 border-ink pt-3 outline-none">
      <h2 id="pains-question" className="text-13 font-semibold text-soft">
        What probably hurts them?
      </h2>
      {seen.length === 0 && <p className="mt-1 text-15">We could not see a cue for any of your pains yet.</p>}
      <ol className="mt-1">
        {seen.slice(0, all ? undefined : firstPains).map((found) => (
          <PainRow key={found.pain.id} found={found} onCopy={onCopy} {...place} />
        ))}
      </ol>
      {seen.length > firstPains && (
        <Button look="plain" className="ml-7" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `The strongest ${firstPains} only` : sayCount(seen.length - firstPains, 'more pain')}
        </Button>
      )}
      <NoCueSeen pains={pains.filter(({ level }) => level === 'no-cue')} />
    </section>
  );
}
