/** Languages of the site: the page's own and those that it links its translations in. Regions are left off: `en-US` and `en-GB` are one. */
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Source } from '../../../reader';
import { quoteText } from '../../../sources/quote';
import type { WebsiteSubject } from '../subject';

function baseOf(tag: string): string | null {
  try {
    const [base] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return base && /^[a-z]{2,3}(?:-|$)/.test(base) ? base.split('-')[0]! : null;
  } catch {
    return null;
  }
}

export const languages: Source<string[], WebsiteSubject>[] = [
  ({ outline, embedded }) => {
    const found = new Map<string, Evidence>();
    const add = (tag: string, evidence: Evidence): void => {
      const base = tag !== '' && tag.length <= 35 ? baseOf(tag) : null;
      if (base && base !== 'x' && !found.has(base)) found.set(base, { ...evidence, item: base });
    };
    const root = outline.sections[0]?.node;
    const said = root?.getAttribute('lang') ?? '';
    add(said, quoteText(said, 'meta'));
    for (const { name, content } of embedded.meta) if (name === 'og:locale' && said === '') add(content, quoteText(content, 'meta'));
    const links = root?.querySelectorAll?.('link[rel~="alternate"][hreflang], a[hreflang]') ?? [];
    for (const link of [...links].slice(0, 100)) {
      const tag = link.getAttribute('hreflang') ?? '';
      if (!/^x-default$/i.test(tag)) add(tag, quoteText(tag, 'meta'));
    }
    return found.size > 0 ? [{ value: [...found.keys()], confidence: confidence.stated, evidence: [...found.values()] }] : [];
  },
];
