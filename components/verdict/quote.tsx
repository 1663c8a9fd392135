/** The words on the page, as the page wrote them: serif, a thin rule, the place under it. Long words open in full, records as they stand. */
import clsx from 'clsx';
import { useContext, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { inWords as smallWords } from '@/components/ui/in-words';
import { PageText } from '@/components/ui/page-text';
import { webAddress } from '@/components/ui/web-address';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { isStale } from '@/lib/signal/freshness';
import { inWords } from './in-words';
import type { LookedFrom } from './looked-from';
import { sayOrigin } from './say-origin';
import { sayQuote } from './say-quote';
import { ShowOnPageContext, standsOnPage } from './show-on-page';

interface QuoteProps extends LookedFrom {
  evidence: SourcedEvidence;
}

/** About three lines at 360 px; longer quotes start folded. */
const foldedCharacters = 120;

export function Quote({ evidence: { quote, url }, evidence, pageUrl, now, onOpen }: QuoteProps) {
  const id = useId();
  const [whole, setWhole] = useState(false);
  const onShow = useContext(ShowOnPageContext);
  const words = inWords().quote;
  const [before, after] = smallWords().quotes;
  const stale = isStale(evidence, now);
  const said = sayQuote(evidence);
  const isRecord = said !== quote;
  const long = quote.length > foldedCharacters;
  const { place, detail, elsewhere } = sayOrigin(evidence, pageUrl, now);
  return (
    <figure className={clsx('mt-1 border-l pl-3', stale ? 'border-dashed border-edge text-soft' : 'border-edge')}>
      <blockquote id={id} dir="auto" className={clsx('whitespace-pre-line font-serif', long && !whole && 'line-clamp-3')}>
        {before}
        {isRecord && !whole ? said : quote}
        {after}
      </blockquote>
      {(long || isRecord) && (
        <Button look="plain" aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          {isRecord ? (whole ? words.wordsAlone : words.asOnPage) : whole ? words.fold : words.whole}
        </Button>
      )}
      <figcaption className={clsx('flex flex-wrap gap-x-3 text-12 text-soft', (long || isRecord) && 'mt-1')}>
        <span className="min-w-0">
          {elsewhere && webAddress(url) ? (
            <button
              type="button"
              className="-my-1 py-1 text-left underline decoration-edge underline-offset-2 hover:text-ink"
              aria-label={words.openNamed(place)}
              onClick={() => onOpen(url)}
            >
              {place}
            </button>
          ) : (
            place
          )}
          {detail && (
            <>
              {' · '}
              <PageText>{detail}</PageText>
            </>
          )}
          {stale && ` · ${words.old}`}
        </span>
        {onShow && standsOnPage(evidence, pageUrl) && (
          <button
            type="button"
            aria-label={words.showNamed(quote)}
            className="-my-1 min-h-6 py-1 font-medium text-accent underline-offset-2 hover:underline"
            onClick={() => onShow(evidence)}
          >
            {words.showOnPage}
          </button>
        )}
      </figcaption>
    </figure>
  );
}
