/** What a pricing page says: sold by the user (a subscription to software), tried for free, or only through sales; with the prices' own words. */
import { type SiteTopic, saysAbout } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { BusinessModel } from '@/lib/signal/vocabulary';
import type { Source } from '../../../reader';
import { isAside } from '../../../sources/lines';
import { quoteLine } from '../../../sources/quote';
import type { WebsiteSubject } from '../subject';

const price = /[€$£¥₺₩]\s?\d|\d\s?(?:[€$£¥₺₩]|EUR|USD|CHF|PLN|zł|kr|Kč|lei|円|元|원)/;
const mostPrices = 3;
const longest = 80;

/** A price, or the line below one, that is for each user. */
export const soldByUser: Source<BusinessModel[], WebsiteSubject> = ({ outline }) => {
  for (const [index, { text }] of outline.lines.entries()) {
    if (text.length > longest || !saysAbout('perUser', text)) continue;
    const near = outline.lines.slice(Math.max(0, index - 3), index + 1);
    if (near.some((line) => price.test(line.text)))
      return [{ value: ['saas'], confidence: confidence.shaped, evidence: [quoteLine(outline, index, { item: 'saas' })] }];
  }
  return [];
};

const said: SiteTopic[] = ['freeTrial', 'contactSales'];

/** Short lines with a price, "free trial" and "contact sales", as the page says them. */
export const pricingCues: Source<string[], WebsiteSubject> = ({ outline }) => {
  const cues = new Map<string, number>();
  const topics = new Set<SiteTopic>();
  let prices = 0;
  for (const [index, line] of outline.lines.entries()) {
    if (line.text.length > longest || isAside(outline, line)) continue;
    const topic = said.find((each) => !topics.has(each) && saysAbout(each, line.text));
    if (topic) {
      topics.add(topic);
      cues.set(line.text, index);
    } else if (prices < mostPrices && /\d/.test(line.text) && price.test(line.text) && line.text.length <= 40 && !cues.has(line.text)) {
      prices += 1;
      cues.set(line.text, index);
    }
  }
  if (topics.size === 0) return [];
  return cues.size > 0
    ? [{ value: [...cues.keys()], confidence: confidence.placed, evidence: [...cues].map(([item, index]) => quoteLine(outline, index, { item })) }]
    : [];
};
