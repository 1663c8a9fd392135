/** What rules it out, said before anything else, with the user's own sentence and the words that triggered it. */
import type { AppliedExclusion } from '@/lib/verdict/verdict';
import type { LookedFrom } from './looked-from';
import { QuoteList } from './quote-list';

interface ExclusionsProps extends LookedFrom {
  exclusions: readonly AppliedExclusion[];
}

export function Exclusions({ exclusions, ...rest }: ExclusionsProps) {
  const hard = exclusions.filter((exclusion) => exclusion.strength === 'hard');
  if (hard.length === 0) return null;
  return (
    <ul className="mt-2">
      {hard.map((exclusion, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two exclusions may give the same reason
        <li key={`${exclusion.reason} ${at}`} className="py-1">
          <p className="text-15 font-medium">{exclusion.reason}</p>
          <QuoteList evidence={exclusion.evidence} {...rest} />
        </li>
      ))}
    </ul>
  );
}
