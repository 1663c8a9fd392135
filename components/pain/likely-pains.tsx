/** What probably hurts them, and what they say they want: pains that something on the pages suggests, the strongest first, each with the words it rests on. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { LookedFrom } from '@/components/verdict/looked-from';
import type { AccountLook, Look, PersonLook } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';
import { NoCueSeen } from './no-cue-seen';
import { PainRow } from './pain-row';
import { StatedGoals } from './stated-goals';

/** Whom the pains are about. */
export interface Whom {
  account: Pick<AccountLook, 'account' | 'ruledOut'> | null;
  person: Pick<PersonLook, 'person' | 'ruledOut'> | null;
}

interface LikelyPainsProps extends LookedFrom {
  look: Pick<Look, 'pains'> & Whom;
  /** Without it, questions are only read. */
  onCopy?: (text: string) => void;
}

/** More than three likely pains are no longer one reason to write. */
const firstPains = 3;

export function LikelyPains({ look, onCopy, ...place }: LikelyPainsProps) {
  const [all, setAll] = useState(false);
  const { account, person, pains } = look;
  /** Nobody writes to whom they ruled out. */
  if (pains.length === 0 || account?.ruledOut || person?.ruledOut) return null;
  const words = inWords();
  const seen = pains.filter(({ level }) => level !== 'no-cue');
  return (
    <section id="pains" aria-labelledby="pains-question" tabIndex={-1} className="mt-10 border-t-2 border-ink pt-3 outline-none">
      <h2 id="pains-question" className="text-13 font-semibold text-soft">
        {words.title}
      </h2>
      {seen.length === 0 && <p className="mt-1 text-15">{words.noCueYet}</p>}
      <ol className="mt-1 empty:hidden">
        {seen.slice(0, all ? undefined : firstPains).map((found, at) => (
          <PainRow key={found.pain.id} found={found} first={at === 0} onCopy={onCopy} {...place} />
        ))}
      </ol>
      {seen.length > firstPains && (
        <Button look="plain" className="ml-7" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.strongest(firstPains) : words.morePains(seen.length - firstPains)}
        </Button>
      )}
      <NoCueSeen pains={pains.filter(({ level }) => level === 'no-cue')} alone={seen.length === 0} />
      <StatedGoals look={look} {...place} />
    </section>
  );
}
