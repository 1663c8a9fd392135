/** The block of locations: one address per list item or per link to a map. */
import { isLabel } from '@/lib/language/labels/label';
import type { Page, Source } from '@/lib/page/reader';
import { linesIn } from '@/lib/page/sources/lines';
import { quoteLine } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Place } from '@/lib/signal/vocabulary';
import type { Subject } from './subject';

/** "Get directions" leads to a map service; the words are the viewer's language, the address is not. */
const isMap = (href: string | null): boolean =>
  href !== null &&
  /^https?:\/\/(?:[\w.-]*\.)?(?:bing\.com\/maps|google\.[a-z.]+\/maps|maps\.google\.|maps\.apple\.com|linkedin\.com\/redir\/.*maps)/.test(href);

/** The words of that link, where it has lost its address or is drawn as a button. */
const directions =
  /^(?:get directions|directions|wegbeschreibung|route(?:nplaner)?|itinéraire|c[oó]mo llegar|como chegar|obter rotas|indicazioni(?: stradali)?|routebeschrijving|wskazówki dojazdu)$/i;

const isBadge = (text: string): boolean => isLabel(text, 'primary') || text.length < 2;

interface Address {
  parts: string[];
  /** Of its last line, which holds the town. */
  line: number;
}

/** Addresses of the block in page order: lines between two map links, or of one list item, or else one line each. */
function addressesIn({ outline }: Page, { locations }: Subject): Address[] {
  if (locations === null) return [];
  const lines = linesIn(outline, locations);
  const byMap = lines.some(({ line }) => isMap(line.href) || directions.test(line.text));
  const found: Address[] = [];
  let open: Address | null = null;
  let item: number | null = null;
  for (const { line, index } of lines) {
    if (isMap(line.href) || isBadge(line.text) || directions.test(line.text)) open = null;
    else if (!line.control && line.href === null && line.text.length <= 200) {
      if (open !== null && line.item === item && (byMap || line.item !== null)) open.parts.push(line.text);
      else {
        open = { parts: [line.text], line: index };
        found.push(open);
      }
      open.line = index;
      item = line.item;
    }
  }
  return found;
}

export const locations: Source<Place[], Subject> = (page, subject) => {
  const addresses = addressesIn(page, subject);
  if (addresses.length === 0) return [];
  const texts = addresses.map(({ parts }) => parts.join(', '));
  const evidence = addresses.map(({ line }, index) => quoteLine(page.outline, line, { item: texts[index]! }));
  return [{ value: texts.map((text) => ({ text })), evidence, confidence: confidence.labelled }];
};
