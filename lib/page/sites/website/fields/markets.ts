/** "In 14 countries": how far the company reaches, in the page's own words, as a cue. Offices, languages and travel offers use the same words, so nothing is counted. */
import { saysAbout } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { Source } from '../../../reader';
import { quoteLine } from '../../../sources/quote';
import { isAboutOthers, sentencesOn } from '../sentences';
import type { WebsiteSubject } from '../subject';

const longest = 140;
const most = 2;
const countBefore = /(?:^|[^\d.,])(\d{1,3})\s?\+?\s?(?:[\p{L}-]+\s)?$/u;
/** More than there are. */
const mostCountries = 200;

export const markets: Source<string[], WebsiteSubject> = ({ outline }) => {
  const found = new Map<string, number>();
  for (const { text, line, isAside } of sentencesOn(outline)) {
    if (isAside || text.length > longest || !/\d/.test(text) || isAboutOthers(text)) continue;
    const noun = saysAbout('countries', text);
    const count = noun ? Number(countBefore.exec(noun.folded.slice(0, noun.at))?.[1]) : Number.NaN;
    if (count >= 2 && count <= mostCountries && found.size < most) found.set(text, line);
  }
  const value = [...found.keys()];
  return value.length > 0
    ? [{ value, confidence: confidence.placed, evidence: value.map((item) => quoteLine(outline, found.get(item)!, { part: item, item })) }]
    : [];
};
