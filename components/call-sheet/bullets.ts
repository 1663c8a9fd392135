/** The pieces of the sheet: parts with a heading, points with what they rest on, and a quote with the page where it stood. */
import { quoted } from '@/components/ui/quoted';
import { webAddress } from '@/components/ui/web-address';
import { sayOrigin } from '@/components/verdict/say-origin';
import { sayQuote } from '@/components/verdict/say-quote';
import { literal } from '@/lib/kernel/markdown-text';
import { cut } from '@/lib/kernel/text';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { inWords } from './in-words';

/** Characters of a quote: enough to find it again, and a sheet stays a sheet. */
const longestQuote = 240;

/** A bracket in an address would end the link. */
const linked = (name: string, address: string): string => {
  const href = webAddress(address)?.href.replaceAll('(', '%28').replaceAll(')', '%29');
  return href ? `[${literal(name)}](${href})` : literal(name);
};

/** [LinkedIn profile](address), Overview · on 12 March. */
export function sayWhere(evidence: SourcedEvidence, now: Date): string {
  const { place, detail, elsewhere } = sayOrigin(evidence, '', now);
  return [elsewhere ? linked(place, evidence.url) : literal(place), literal(detail)].filter(Boolean).join(', ');
}

/** “words of the page” (where they stood). */
export const sayEvidence = (evidence: SourcedEvidence, now: Date): string =>
  `${quoted(literal(cut(sayQuote(evidence), longestQuote)))} (${sayWhere(evidence, now)})`;

/** A point, its words ready for Markdown, with what stands under it. */
export const point = (text: string, under: readonly string[] = []): string => [`- ${text}`, ...under.map((each) => `  - ${each}`)].join('\n');

/** What it rests on; that nothing can be quoted is said. */
export const quotesUnder = (evidence: readonly SourcedEvidence[], now: Date, most: number): string[] =>
  evidence.length === 0 ? [inWords().noQuote] : evidence.slice(0, most).map((each) => sayEvidence(each, now));

/** A part of the sheet; none when there is nothing in it. */
export const part = (title: string, whose: string | null, blocks: readonly string[]): string[] =>
  blocks.length === 0 ? [] : [`## ${title}`, ...(whose === null ? [] : [whose]), ...blocks];
