/** The public profile of a lead, where the lead's own part of the page links to exactly one. */
import type { Found, Page } from '@/lib/page/reader';
import { canonicalAddress, profileSlug } from '@/lib/page/sites/linkedin/address';
import { type LineRange, linksIn } from '@/lib/page/sources/lines';
import { quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';

export function publicProfile({ outline }: Page, part: LineRange): Found<string>[] {
  const links = linksIn(outline, part).flatMap(({ href }) => {
    const slug = profileSlug(href);
    return slug === null ? [] : [{ slug, href }];
  });
  const [only] = links;
  return only !== undefined && links.every(({ slug }) => slug === only.slug)
    ? [{ value: canonicalAddress({ area: 'in', slug: only.slug }), confidence: confidence.shaped, evidence: [quoteText(only.href, 'href')] }]
    : [];
}
