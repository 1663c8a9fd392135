/** What rules it out, said before anything else: the user's own sentence with the words that triggered it, then unmet musts. */
import { Sentence } from '@/components/ui/sentence';
import type { Verdict } from '@/lib/verdict/verdict';
import type { LookedFrom } from './looked-from';
import { QuoteList } from './quote-list';
import type { WhatIf } from './use-what-if';
import { WhatIfActs } from './what-if-acts';

interface ExclusionsProps extends LookedFrom {
  verdict: Pick<Verdict, 'exclusions' | 'ruledOutBy'>;
  whatIf?: WhatIf | undefined;
}

export function Exclusions({ verdict: { exclusions, ruledOutBy }, whatIf, ...rest }: ExclusionsProps) {
  const hard = exclusions.filter((exclusion) => exclusion.strength === 'hard');
  const musts = ruledOutBy.filter((sentence) => !hard.some((exclusion) => exclusion.reason === sentence));
  if (hard.length + musts.length === 0) return null;
  return (
    <ul className="mt-2">
      {hard.map((exclusion, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two exclusions may give the same reason
        <li key={`${exclusion.reason} ${at}`} className="py-1">
          <p className="text-15 font-medium">
            <Sentence>{exclusion.reason}</Sentence>
          </p>
          <QuoteList evidence={exclusion.evidence} {...rest} />
          {exclusion.criterion && (
            <div className="flex flex-wrap items-baseline gap-x-4">
              <WhatIfActs criterion={exclusion.criterion} sentence={exclusion.reason} whatIf={whatIf} />
            </div>
          )}
        </li>
      ))}
      {musts.map((sentence) => (
        <li key={sentence} className="py-1">
          <p className="text-15 font-medium">
            <Sentence>{sentence}</Sentence>
          </p>
        </li>
      ))}
    </ul>
  );
}
