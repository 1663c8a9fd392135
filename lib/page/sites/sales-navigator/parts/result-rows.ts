/**
 * Rows of Sales Navigator's searches and lists. Each text is marked with what it is; rows below the fold are there without
 * words until they are scrolled to, and are counted.
 */
import { limits } from '@/lib/kernel/limits';
import { parseInterval } from '@/lib/language/amounts/interval';
import { parseRevenue } from '@/lib/language/amounts/revenue';
import { countOf, isLabel } from '@/lib/language/labels/label';
import { runFields } from '@/lib/page/fields';
import type { Outline } from '@/lib/page/outline/outline';
import type { Fields, Found, Page, Recognition } from '@/lib/page/reader';
import { organisationAddress } from '@/lib/page/sites/linkedin/address';
import { asBand } from '@/lib/page/sites/linkedin/company/from-rows';
import { isOrnament } from '@/lib/page/sites/linkedin/person/small-lines';
import { notResults } from '@/lib/page/sites/linkedin/search/not-results';
import { nothingFound, notLoaded } from '@/lib/page/sites/linkedin/search/results';
import { rowBoxes } from '@/lib/page/sites/linkedin/search/row-boxes';
import { type LineRange, linksIn } from '@/lib/page/sources/lines';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Signal } from '@/lib/signal/signal';
import { companyOf, leadAddress, resultsAddress, salesAddress, salesLink } from './address';
import { isTitle } from './lead-roles';
import { isMarked, type Marked, markedIn } from './marked';
import { publicProfile } from './public-profile';
import { refusalOfMarks, refusalOfNothing } from './refusals';

interface Row {
  box: LineRange;
  name: Marked;
  href: string;
  id: string;
}

export interface SalesResults {
  of: 'people' | 'company';
  rows: Row[];
}

/** Words for screen readers that some lists put behind a name. */
const presence = /\s(?:is|was) (?:reachable|online|offline|last active)\b.*$/i;
const bare = (name: string): string => (name.length > 200 ? name : name.replace(presence, ''));

function rowIn(outline: Outline, box: LineRange, of: SalesResults['of']): Row | null {
  const area = of === 'people' ? 'lead' : 'account';
  for (const link of linksIn(outline, box)) {
    const to = salesLink(link.href);
    if (to === null || to.area !== area || link.last === link.first) continue;
    const marked = markedIn(outline, of === 'people' ? 'person-name' : 'company-name', box)[0];
    const line = outline.lines[link.first]!;
    const name = marked ?? { text: line.text, href: line.href, first: link.first, last: link.last };
    if (name.text.length > 200 || !/[\p{L}\d]/u.test(name.text) || (of === 'people' && /linkedin/i.test(name.text))) return null;
    return { box, name, href: link.href, id: to.id };
  }
  return null;
}

export function recogniseResults(page: Page): Recognition<SalesResults> {
  const { outline, url } = page;
  const address = salesAddress(url);
  if (address === null || (address.area !== 'search' && address.area !== 'list')) return { refusal: 'not-supported' };
  const marked = refusalOfMarks(page);
  if (marked !== null) return { refusal: marked };
  const { of } = address;
  const strange = notResults(outline);
  const isHead = (area: 'lead' | 'account') => (link: { href: string }) => salesLink(link.href)?.area === area;
  const { boxes, hollow } = rowBoxes(outline, isHead(of === 'people' ? 'lead' : 'account'), strange);
  const rows = boxes.slice(0, limits.rows).flatMap((box) => rowIn(outline, box, of) ?? []);
  const kinds = outline.sections.flatMap(({ names }) => names.flatMap((name) => /^data-x-search-result=(LEAD|ACCOUNT)$/.exec(name)?.[1] ?? []));
  if (kinds.length > 0 && !kinds.includes(of === 'people' ? 'LEAD' : 'ACCOUNT')) return { refusal: 'stale' };
  if (rows.length === 0) {
    const none = outline.lines.some((line, index) => {
      const counted = line.text.length > 80 ? null : countOf(line.text);
      return !strange(index) && (isLabel(line.text, 'no-results') || (counted?.label === 'results' && counted.count === 0));
    });
    if (!none) return { refusal: refusalOfNothing(page) };
  }
  const problems = rows.length === 0 ? [nothingFound] : notLoaded(hollow);
  return { refusal: null, subject: { of, rows }, canonicalUrl: resultsAddress(url), layout: 'sales-navigator', problems };
}

const found = <Value>({ outline }: Page, value: Value, line: number, trust: number, part?: string): Found<Value>[] => [
  { value, confidence: trust, evidence: [quoteLine(outline, line, { section: '', source: 'label', ...(part === undefined ? {} : { part }) })] },
];

const first = ({ outline }: Page, { box }: Row, mark: string): Marked | null => markedIn(outline, mark, box)[0] ?? null;

function titleOf(page: Page, row: Row): Marked | null {
  const stated = first(page, row, 'title');
  if (stated !== null) return isTitle(stated.text) ? stated : null;
  return markedIn(page.outline, 'job-title', row.box).find(({ text }) => isTitle(text) && !/\d/.test(text)) ?? null;
}

/** A company without a page is bare text behind the title and a separator. */
function bareCompany(page: Page, row: Row): { text: string; line: number } | null {
  const { outline } = page;
  const title = titleOf(page, row);
  if (title === null || first(page, row, 'company-name') !== null) return null;
  for (let index = title.last; index < Math.min(row.box.last, title.last + 3); index += 1) {
    const line = outline.lines[index]!;
    if (line.control || line.href !== null || isMarked(outline, index)) return null;
    if (isOrnament(line.text)) continue;
    const parted = index > title.last || /^[·•|–—-]\s/.test(line.text);
    const text = line.text.replace(/^[·•|–—-]\s+/, '');
    return parted && text.length <= 100 && !/\d{2}|[.!?]$/.test(text) ? { text, line: index } : null;
  }
  return null;
}

const personFields: Fields<Row> = {
  'person.name': [(page, { name }) => found(page, bare(name.text), name.first, confidence.labelled, bare(name.text))],
  'person.title': [
    (page, row) => {
      const title = titleOf(page, row);
      return title === null ? [] : found(page, title.text, title.first, confidence.labelled);
    },
  ],
  'person.linkedinUrl': [
    (_page, { id, href }) => [{ value: leadAddress(id), confidence: confidence.labelled, evidence: [quoteText(href, 'href')] }],
    (page, { box }) => publicProfile(page, box),
  ],
  'person.company': [
    (page, row) => {
      const company = first(page, row, 'company-name');
      if (company !== null) return found(page, company.text, company.first, confidence.labelled);
      const text = bareCompany(page, row);
      return text === null ? [] : found(page, text.text, text.line, confidence.placed, text.text);
    },
  ],
  'person.companyUrl': [
    (page, row) => {
      const { href } = first(page, row, 'company-name') ?? { href: null };
      const address = href === null ? null : organisationAddress(href);
      return address === null ? [] : [{ value: address, confidence: confidence.labelled, evidence: [quoteText(href!, 'href')] }];
    },
  ],
  'person.location': [
    (page, row) => {
      const place = first(page, row, 'location');
      return place === null ? [] : found(page, { text: place.text }, place.first, confidence.labelled);
    },
  ],
};

function marked<Value>(mark: string, read: (text: string) => Value | null) {
  return (page: Page, row: Row): Found<Value>[] => {
    const seen = first(page, row, mark);
    const value = seen === null ? null : read(seen.text);
    return value === null ? [] : found(page, value, seen!.first, confidence.labelled);
  };
}

const companyFields: Fields<Row> = {
  'company.name': [(page, { name }) => found(page, name.text, name.first, confidence.labelled)],
  'company.linkedinUrl': [(_page, { id, href }) => [{ value: companyOf(id), confidence: confidence.labelled, evidence: [quoteText(href, 'href')] }]],
  'company.industry': [marked('industry', (text) => ({ text, id: null }))],
  'company.employees': [
    marked('company-size', (text) => {
      const size = parseInterval(text);
      return size && asBand(size);
    }),
  ],
  'company.headquarters': [marked('location', (text) => ({ text }))],
  'company.revenue': [marked('revenue', (text) => parseRevenue(text))],
};

export const readRows = (page: Page, { of, rows }: SalesResults): { signals: Signal[] }[] =>
  rows.map((row) => ({ signals: runFields(page, row, of === 'people' ? personFields : companyFields).signals }));
