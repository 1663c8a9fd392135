/** Rivals whom the company compares itself with: "Acme vs Rival", "Rival alternative", on the page itself or in links to such pages. */
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Source } from '../../../reader';
import { quoteLine, quoteText } from '../../../sources/quote';
import { nameKey } from '../name/words';
import { firmName } from '../names/firm-name';
import { comparePath } from '../page-words';
import type { WebsiteSubject } from '../subject';
import { isOwnName } from './whose-address';

/** Comparisons that the company keeps: a publisher's "best alternatives" stand anywhere. */
const compareFolder =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:vs|versus|compare|comparisons?|alternatives?|vergleich|alternativen|comparatif|comparativa)\/|-vs-/i;
const versus = /^(.{2,40}?)\s(?:vs\.?|versus)\s(.{2,40}?)(?:\s?[|:–—-]\s.*|[?:].*)?$/i;
const alternative =
  /^(?:the )?(?:best |top |#1 |leading )?(?:(.{2,40}?) alternatives?(?:\s?[|:–—-].*)?|(?:alternatives? (?:to|zu|à|a|per)|alternativ(?:e|a) (?:zu|à|a)) (.{2,40}?)(?:\s?[|:–—-].*)?)$/i;

export const competitors: Source<string[], WebsiteSubject>[] = [
  ({ outline, url }, subject) => {
    const found = new Map<string, { name: string; evidence: Evidence }>();
    const read = (text: string, evidence: (name: string) => Evidence): void => {
      const name = text.length <= 120 ? rivalIn(text, subject) : null;
      if (name && !found.has(nameKey(name))) found.set(nameKey(name), { name, evidence: evidence(name) });
    };
    if (comparePath.test(url.pathname)) {
      for (const [index, line] of outline.lines.entries())
        if (line.level > 0 && line.level <= 2) read(line.text, (name) => quoteLine(outline, index, { part: name, item: name }));
      read(outline.title, (name) => quoteText(outline.title, 'heading', { section: 'title', item: name }));
    }
    for (const link of outline.links) {
      const path = URL.parse(link.href)?.pathname ?? '';
      if (link.first < link.last && compareFolder.test(path) && URL.parse(link.href)?.host === url.host)
        read(link.text, (name) => quoteLine(outline, link.first, { part: name, item: name }));
    }
    const names = [...found.values()];
    return names.length > 0
      ? [{ value: names.map(({ name }) => name), confidence: confidence.labelled, evidence: names.map(({ evidence }) => evidence) }]
      : [];
  },
];

/** The other side of a comparison in which the company is one. */
function rivalIn(text: string, subject: WebsiteSubject): string | null {
  const against = versus.exec(text) ?? /^(vs\.?) (.{2,40})$/i.exec(text);
  if (against) {
    const [, one = '', other = ''] = against;
    if (isOwnName(one, subject) || /^vs/i.test(one)) return firmName(other, subject);
    return isOwnName(other, subject) ? firmName(one, subject) : null;
  }
  const match = alternative.exec(text);
  return match ? firmName(match[1] ?? match[2] ?? '', subject) : null;
}
