/** Every e-mail address that the page shows or links, with a way to its evidence; links say what hidden text does not. */
import type { Evidence } from '@/lib/signal/evidence';
import type { Page } from '../../../reader';
import { quoteLine, quoteText } from '../../../sources/quote';
import { shownLines } from '../sentences';
import { addressesIn, addressOfLink } from './emails';

export function addressesOn({ outline }: Page): Map<string, () => Evidence> {
  const seen = new Map<string, () => Evidence>();
  for (const [index, line] of shownLines(outline).entries()) {
    for (const item of addressesIn(line.text)) if (!seen.has(item)) seen.set(item, () => quoteLine(outline, index, { item }));
  }
  for (const link of outline.links) {
    const item = addressOfLink(link.href);
    if (item && !seen.has(item)) seen.set(item, () => quoteText(link.href, 'href', { item }));
  }
  return seen;
}
