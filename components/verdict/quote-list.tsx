/** The quotes behind one statement: the first in sight, the others one press away. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { inWords } from './in-words';
import type { LookedFrom } from './looked-from';
import { Quote } from './quote';

interface QuoteListProps extends LookedFrom {
  evidence: readonly SourcedEvidence[];
}

export function QuoteList({ evidence, ...rest }: QuoteListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, 1);
  return (
    <>
      {shown.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in two places
        <Quote key={`${each.url} ${at}`} evidence={each} {...rest} />
      ))}
      {evidence.length > 1 && (
        <Button look="plain" className="mt-1" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? inWords().quote.fewer : inWords().quote.more(evidence.length - 1)}
        </Button>
      )}
    </>
  );
}
