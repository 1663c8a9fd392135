/**
 * The page's own address as a value. A page may show its number as well as its name: both are given, the number with
 * lower confidence, because profiles link to companies by number and folding can then see that the two are one.
 */
import type { Found, Source } from '@/lib/page/reader';
import { quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import { canonicalAddress } from '../address';
import type { Subject } from './subject';

export const linkedinUrl: Source<string, Subject> = (page, { home, proof, id, idHref, slug }) => {
  const found: Found<string>[] = [
    proof === null
      ? { value: home, evidence: [quoteText(page.url.href, 'href')], confidence: confidence.derived }
      : { value: home, evidence: [quoteText(proof.text, proof.source)], confidence: confidence.stated },
  ];
  if (id !== null && id !== slug) {
    const seen = idHref ?? page.url.href;
    found.push({
      value: canonicalAddress({ area: 'company', slug: id }),
      evidence: [quoteText(seen, 'href')],
      confidence: proof === null ? confidence.hint : confidence.derived,
    });
  }
  return found;
};
