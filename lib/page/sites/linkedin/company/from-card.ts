/** Values from the top card: told by their shape or, for industry and place, by what is left when the rest is known. */
import { parseInterval } from '@/lib/language/amounts/interval';
import { countOf, isLabel } from '@/lib/language/labels/label';
import type { Found, Page, Source } from '@/lib/page/reader';
import { linksIn } from '@/lib/page/sources/lines';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Industry, Interval } from '@/lib/signal/vocabulary';
import { asBand } from './from-rows';
import type { Subject, TopCard } from './subject';
import { inlineItems } from './top-card';
import { trailingCount } from './trailing-count';
import { isFrontPage, websiteOf } from './website';

export const name: Source<string, Subject> = ({ outline }, { card }) =>
  card === null
    ? []
    : [
        {
          value: outline.lines[card.name]!.text,
          evidence: [quoteLine(outline, card.name, { source: 'heading', section: '' })],
          confidence: confidence.labelled,
        },
      ];

/** A value from a line that holds all small items, when it can be only one of them. */
function inline<Value>({ outline }: Page, card: TopCard | null, parts: readonly string[], read: (part: string) => Value | null): Found<Value>[] {
  const [part, ...more] = parts;
  const value = part === undefined || more.length > 0 ? null : read(part);
  return value === null ? [] : [{ value, evidence: [quoteLine(outline, card!.followers!, { part: part! })], confidence: confidence.placed }];
}

export const industry: Source<Industry, Subject> = (page, { card }) => {
  const { outline } = page;
  return card?.industry == null
    ? inline(page, card, inlineItems(outline, card).others, (text) => ({ text, id: null }))
    : [
        {
          value: { text: outline.lines[card.industry]!.text, id: null },
          evidence: [quoteLine(outline, card.industry)],
          confidence: confidence.placed,
        },
      ];
};

export const followers: Source<number, Subject> = ({ outline }, { card }) => {
  const counted = card?.followers == null ? null : trailingCount(outline.lines[card.followers]!.text, 'followers');
  return counted
    ? [{ value: counted.count, evidence: [quoteLine(outline, card!.followers!, { part: counted.words })], confidence: confidence.shaped }]
    : [];
};

export const employees: Source<Interval, Subject> = (page, { card }) => {
  const { outline } = page;
  if (card !== null && card.size === null) return inline(page, card, inlineItems(outline, card).sizes, (text) => asBand(parseInterval(text)!));
  const size = card?.size == null ? null : parseInterval(outline.lines[card.size]!.text);
  return size ? [{ value: asBand(size), evidence: [quoteLine(outline, card!.size!)], confidence: confidence.shaped }] : [];
};

/** "See all 312 employees on LinkedIn" in the card, "312 associated members" on the people tab. */
export const employeesOnLinkedIn: Source<number, Subject> = ({ outline }, { card, tab, root }) => {
  const range = tab === 'people' ? root : card;
  for (let index = range?.first ?? 0; index < (range?.last ?? 0); index += 1) {
    const counted = countOf(outline.lines[index]!.text);
    if (counted?.label === 'associated-members' || counted?.label === 'employees-on-linkedin')
      return [{ value: counted.count, evidence: [quoteLine(outline, index)], confidence: confidence.shaped }];
  }
  return [];
};

/** The button to the company's site, only where the about block does not name one: it may lead to a campaign. */
export const website: Source<string, Subject> = ({ outline }, { card, rows }) => {
  if (card === null || rows.some((row) => row.label === 'website')) return [];
  for (const link of linksIn(outline, card)) {
    const address = isLabel(link.text, 'website') ? websiteOf(link.href, '') : null;
    if (address !== null && isFrontPage(address))
      return [{ value: address, evidence: [quoteText(link.href, 'href')], confidence: confidence.derived }];
  }
  return [];
};
