/**
 * Where the company sits: the row, else the top card, else the organisation's record. They are one statement of LinkedIn
 * in several places, so they make one value; the record adds the country, which the visible words leave out.
 */
import { fold } from '@/lib/kernel/text';
import type { Found, Page, Source } from '@/lib/page/reader';
import { memberNodes, memberText } from '@/lib/page/sources/json-ld';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { agree, confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Place } from '@/lib/signal/vocabulary';
import { recordOf } from './from-record';
import { rowOf } from './from-rows';
import type { Subject } from './subject';
import { inlineItems, looksLikePlace } from './top-card';
import { trailingCount } from './trailing-count';

interface Said {
  text: string;
  evidence: Evidence;
  confidence: number;
}

function inRow({ outline }: Page, subject: Subject): Said | null {
  const [value] = rowOf(subject, 'headquarters')?.values ?? [];
  return value === undefined
    ? null
    : { text: value.text, evidence: quoteLine(outline, value.line, { source: 'label' }), confidence: confidence.labelled };
}

/** A place among the small items, or before the count of followers ("London, London · 5,750 followers"). */
function inCard({ outline }: Page, { card }: Subject): Said | null {
  if (card?.headquarters != null)
    return { text: outline.lines[card.headquarters]!.text, evidence: quoteLine(outline, card.headquarters), confidence: confidence.placed };
  const [inline, ...more] = inlineItems(outline, card).places;
  if (inline !== undefined && more.length === 0)
    return { text: inline, evidence: quoteLine(outline, card!.followers!, { part: inline }), confidence: confidence.placed };
  const before = card?.followers == null ? '' : (trailingCount(outline.lines[card.followers]!.text, 'followers')?.before ?? '');
  return !/[·•]/.test(before) && looksLikePlace(before)
    ? { text: before, evidence: quoteLine(outline, card!.followers!, { part: before }), confidence: confidence.placed }
    : null;
}

interface Recorded {
  locality: string | null;
  text: string;
  country: string | null;
}

function inRecord(page: Page, subject: Subject): Recorded | null {
  const record = recordOf(page, subject);
  const address = record ? memberNodes(record, 'address')[0] : undefined;
  if (address === undefined) return null;
  const [locality, region, country] = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) => memberText(address, part)) as [
    string | null,
    string | null,
    string | null,
  ];
  const text = [...new Set([locality, region].filter((part) => part !== null))].join(', ') || country;
  return text === null ? null : { locality, text, country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null };
}

export const headquarters: Source<Place, Subject> = (page, subject) => {
  const shown = [inRow(page, subject), inCard(page, subject)].filter((said) => said !== null);
  const recorded = inRecord(page, subject);
  const [first] = shown;
  if (first === undefined) {
    if (recorded === null) return [];
    const value = { text: recorded.text, ...(recorded.country === null ? {} : { country: recorded.country }) };
    return [{ value, evidence: [quoteText(recorded.text, 'json-ld')], confidence: confidence.stated }];
  }
  const same = shown.filter((said) => fold(said.text) === fold(first.text));
  const confirms = recorded?.locality != null && fold(first.text).includes(fold(recorded.locality));
  const country = confirms ? recorded.country : null;
  const found: Found<Place> = {
    value: { text: first.text, ...(country === null ? {} : { country }) },
    evidence: [...same.map((said) => said.evidence), ...(country === null ? [] : [quoteText(country, 'json-ld')])],
    confidence: Math.max(agree(same.map((said) => said.confidence)), confirms ? confidence.labelled : 0),
  };
  const others = shown.filter((said) => !same.includes(said));
  return [found, ...others.map((said): Found<Place> => ({ value: { text: said.text }, evidence: [said.evidence], confidence: said.confidence }))];
};
