/** What the company turns over, where a sentence in its own voice says so. Prices, rounds and customers' money are not meant. */
import { parseRevenue } from '@/lib/language/amounts/revenue';
import { saysAbout } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { Revenue } from '@/lib/signal/vocabulary';
import type { Found, Source } from '../../../reader';
import { quoteLine } from '../../../sources/quote';
import { isAboutOthers, leadsWithItself, sentencesOn } from '../sentences';
import type { WebsiteSubject } from '../subject';
import { agreed } from './agreed';

/** What we do for others' revenue, shares of it and growth are no turnover of ours. */
const othersMoney =
  /\b(?:customers?|clients?|help\w*|your|increase\w*|grow\w*|boost\w*|%|percent|kunden|clientes|saved?|raised|funding|million users)\b|%/i;
const firstPerson =
  /(?<![a-zÀ-ɏ])(?:abbiamo|avons|hemos|temos|tenemos|facturamos|haben wir|omsatte vi|hadden we|we (?:had|made|reached))(?![a-zà-ɏ])/i;
const sum =
  /(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK)\b)?\s?\d[\d.,'’ ]*\s?(?:[a-zÀ-ɏ]+\.?\s?){0,2}(?:[€$£¥]|\b(?:euros?|dollars?|EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|zł|kr|kronor|kroner)(?![a-zà-ɏ]))?/gi;

export const revenue: Source<Revenue, WebsiteSubject>[] = [
  ({ outline }, subject) => {
    const found: Found<Revenue>[] = [];
    for (const { text, line, isAside } of sentencesOn(outline)) {
      if (isAside || text.length > 240 || !/\d/.test(text) || !saysAbout('revenue', text)) continue;
      if (!(leadsWithItself(text, subject) || firstPerson.test(text)) || isAboutOthers(text) || othersMoney.test(text)) continue;
      const value = [...text.matchAll(sum)].map(([part]) => parseRevenue(part.trim())).find((each) => each !== null);
      if (value) found.push({ value, confidence: confidence.shaped, evidence: [quoteLine(outline, line, { part: text })] });
    }
    return agreed(found);
  },
];
