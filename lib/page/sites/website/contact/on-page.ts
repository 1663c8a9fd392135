/** Every e-mail address that the page shows or links, with a way to its evidence; links say what hidden text does not. */
import type { Evidence } from '@/lib/signal/evidence';
import type { Page } from '../../../reader';
import { quoteLine, quoteText } from '../../../sources/quote';
import { shownLines } from '../sentences';
import { addressesIn, addressOfLink } from './emails';

/** The line of who made the site: what stands on it or right behind it is theirs. */
const makers =
  /\b(?:(?:web ?)?site (?:by|design)|(?:designed|developed|made|created|built) (?:with .{1,3} )?by|creato (?:e curato )?da|realizzat[oa] da|dise[ñn]ad[oa] por|desarrollad[oa] por|r[ée]alis[ée] par|con[çc]u par|desenvolvido por|criado por|gemaakt door|webdesign|projekt i wykonanie|skapad av)\b/i;

export function addressesOn({ outline }: Page): Map<string, () => Evidence> {
  const seen = new Map<string, () => Evidence>();
  const lines = shownLines(outline);
  const isMakers = (index: number): boolean =>
    lines.slice(Math.max(0, index - 2), index + 1).some(({ text }) => text.length <= 160 && makers.test(text));
  for (const [index, line] of lines.entries()) {
    if (isMakers(index)) continue;
    for (const item of addressesIn(line.text)) if (!seen.has(item)) seen.set(item, () => quoteLine(outline, index, { item }));
  }
  for (const link of outline.links) {
    const item = addressOfLink(link.href);
    if (item && !seen.has(item) && !isMakers(link.first)) seen.set(item, () => quoteText(link.href, 'href', { item }));
  }
  return seen;
}
