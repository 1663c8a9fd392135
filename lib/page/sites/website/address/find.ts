/**
 * Postal addresses in a page's lines. A postcode anchors each: from it the city and the street are read towards
 * the left and the country towards the right, as a postman would. Where no postcode stands, a region or country
 * that follows a numbered street does. What does not fit any of these is left alone: a wrong address is worse
 * than none.
 */
import { isAbout } from '@/lib/language/site-words/site-words';
import type { Address } from './address';
import type { AddressHints } from './hints';
import { reach } from './left-side';
import { partsOf } from './parts';
import { postcodeIn } from './postal';
import { boxIn, regionOrCountry, withCountry } from './with-country';
import { withPostcode } from './with-postcode';

/** No honest page has more addresses, or more texts that look like the end of one; a hostile page may. */
const most = { addresses: 80, anchors: 600 } as const;

export function addressesIn(lines: readonly { text: string }[], hints: AddressHints): Address[] {
  const parts = partsOf(lines);
  const found: Address[] = [];
  let free = 0;
  let anchors = 0;
  let numbered = -reach.parts;
  for (let at = 0; at < parts.length && found.length < most.addresses && anchors < most.anchors; at++) {
    const { text } = parts[at]!;
    const hasDigit = /\d/.test(text);
    if (hasDigit || /^s\/n\b/i.test(text) || isAbout('addressLabel', parts[at]!.label)) numbered = at;
    else if (at - numbered > reach.parts) continue;
    const box = hasDigit ? boxIn(parts[at]!, hints) : null;
    if (box) {
      found.push(box);
      free = at + 1;
      continue;
    }
    const hit = hasDigit ? postcodeIn(text, at > free ? (parts[at - 1]?.text ?? '') : '') : null;
    const end = hasDigit ? null : regionOrCountry(text, hints);
    if (!hit && !end) continue;
    anchors++;
    const read = hit ? withPostcode(parts, at, free, hit, hints) : withCountry(parts, at, free, end!, hints);
    if (!read) continue;
    found.push(read.address);
    free = read.next;
    at = read.next - 1;
  }
  return found;
}
