/** The words on the page, as the page wrote them: serif, a thin rule, the place under it. Long words open in full. */
import clsx from 'clsx';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { hostOf } from '@/components/ui/web-address';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { sayOrigin } from './say-origin';
import { sayPlace } from './say-place';
import type { LookedFrom } from './looked-from';

interface QuoteProps extends LookedFrom {
  evidence: SourcedEvidence;
}

/** About three lines at 360 px; longer quotes start folded. */
const foldedCharacters = 130;

export function Quote({ evidence, pageUrl, now, onOpen }: QuoteProps) {
  const id = useId();
  const [whole, setWhole] = useState(false);
  const long = evidence.quote.length > foldedCharacters;
  const elsewhere = evidence.url !== pageUrl && hostOf(evidence.url) !== null && evidence.source !== 'user' && evidence.source !== 'import';
  const origin = sayOrigin(evidence, pageUrl, now);
  return (
    <figure className="mt-2 border-l border-edge pl-3">
      <blockquote id={id} dir="auto" className={clsx('whitespace-pre-line font-serif text-15', long && !whole && 'line-clamp-3')}>
        “{evidence.quote}”
      </blockquote>
      {long && (
        <Button look="link" aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          {whole ? 'Fold the quote' : 'Show the whole quote'}
        </Button>
      )}
      <figcaption className="mt-1 text-12 text-soft">
        {elsewhere ? (
          <button
            type="button"
            className="min-h-6 text-left underline decoration-edge underline-offset-4 hover:text-ink"
            aria-label={`Open ${sayPlace(evidence.url)}: ${origin}`}
            onClick={() => onOpen(evidence.url)}
          >
            {origin}
          </button>
        ) : (
          origin
        )}
      </figcaption>
    </figure>
  );
}
