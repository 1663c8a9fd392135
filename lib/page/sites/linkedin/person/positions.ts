/**
 * Positions of the experience card. Each has one line of dates, in whatever language; the widest element around that
 * line without another line of dates is the position's own box. Title and company stand in it before the
 * dates; lines before the boxes are a group's header ("Acme", "4 yrs 2 mos"), which gives its company to all in it.
 */

import { type DateRange, parseDateRange } from '@/lib/language/dates/date-range';
import { parseTenure } from '@/lib/language/dates/tenure';
import { isEmploymentType } from '@/lib/language/labels/badges';
import { isLabel } from '@/lib/language/labels/label';
import type { Outline } from '@/lib/page/outline/outline';
import { organisationAddress } from '@/lib/page/sites/linkedin/address';
import type { PageElement } from '@/lib/page/snapshot/page-element';
import { around } from '@/lib/page/sources/lines';
import type { Card } from './cards';
import { isCareerBreak } from './career-break';
import { companyPart } from './company-line';
import { isMasked, isOrnament } from './small-lines';

export interface Position {
  title: string;
  company: string;
  /** Canonical address of the company's or school's page. */
  companyUrl: string | null;
  from: string | null;
  /** Null means until today. */
  to: string | null;
  /** Lines that say so. */
  lines: { title: number; company: number; dates: number };
  /** Link that gave `companyUrl`, as the page has it. */
  href: string | null;
}

interface Dated {
  index: number;
  range: DateRange;
}

interface Box {
  element: PageElement;
  dates: Dated;
  /** Lines before the dates. */
  before: number[];
}

interface Header {
  company: number;
  /** Positions of the group stand between here and `until`. */
  from: number;
  until: number;
}

/** Labels that Ember wrote for screen readers until 2021, in the one language in which such pages are known. */
const spokenLabels = new Set(['company name', 'dates employed', 'employment duration', 'title', 'total duration', 'location']);

/** "Feb 2014 - Present 12 years 6 months" on public pages has no dot before the duration: words are taken off until dates remain. */
export function datesIn(text: string): DateRange | null {
  if (text.length > 120 || !/\p{Nd}{4}/u.test(text)) return null;
  const whole = parseDateRange(text);
  if (whole !== null) return whole;
  const words = text.replace(/(\p{L})(\d)/gu, '$1 $2').split(' ');
  for (let cut = 2; cut <= 6 && words.length - cut >= 2; cut += 1) {
    const range = parseTenure(words.slice(-cut).join(' ')) === null ? null : parseDateRange(words.slice(0, -cut).join(' '));
    if (range !== null) return range;
  }
  return null;
}

/**
 * True for a short line with a year and a dash that cannot be read: dates of a language or a calendar that is not known.
 * What stands before such a line belongs to another position than what stands behind it.
 */
export const isUnreadDates = (text: string): boolean =>
  text.length <= 80 && /(?:^|\P{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(text) && /[-–—~〜]/.test(text) && datesIn(text) === null && parseTenure(text) === null;

/** Where members write freely: SDUI's cut text, the public page's description. */
const proseNames = new Set(['data-testid=expandable-text-box', 'data-section=description']);

/** Free text of a position: its lines may speak of dates too. Lines that share one element are a text with line breaks. */
function isProse(outline: Outline, card: Card, index: number): boolean {
  const { node, text, section } = outline.lines[index]!;
  if (around(outline, section).some(({ names }) => names.some((name) => proseNames.has(name)))) return true;
  return text.length > 250 || (index > card.first && outline.lines[index - 1]!.node === node) || outline.lines[index + 1]?.node === node;
}

/** Four times what a reading keeps; each is held against its neighbours and every link, so a hostile page gets no more. */
const mostPositions = 200;

function datedLines(outline: Outline, card: Card): Dated[] {
  const dated: Dated[] = [];
  for (let index = card.first; index < card.last && dated.length < mostPositions; index += 1) {
    const line = outline.lines[index]!;
    if (line.control || isProse(outline, card, index)) continue;
    const range = datesIn(line.text);
    const before = dated.at(-1);
    const isSame = before?.index === index - 1 && before.range.from === range?.from && before.range.to === range.to;
    if (range !== null && !isSame) dated.push({ index, range });
  }
  return dated;
}

/** Ember says every line twice, once for screen readers; where the marks of that are lost, the second is the echo. */
const isEcho = (outline: Outline, card: Card, index: number): boolean =>
  index > card.first && outline.lines[index]!.text === outline.lines[index - 1]!.text;

function isWorded(outline: Outline, index: number): boolean {
  const { text, control, href } = outline.lines[index]!;
  return (
    !control && !isOrnament(text) && !spokenLabels.has(text.toLowerCase()) && !(href !== null && /\/(?:skill-associations|overlay)\b/.test(href))
  );
}

/** The only position of a card reaches up to the card's heading; three lines before the dates are one too many for a position. */
function withoutHeading(outline: Outline, card: Card, before: number[]): number[] {
  const [first] = before;
  if (first === undefined || first !== card.first) return before;
  const { level, text } = outline.lines[first]!;
  return card.by === 'heading' || level > 0 || isLabel(text, 'experience') || before.length > 2 ? before.slice(1) : before;
}

function boxes(outline: Outline, card: Card, dated: readonly Dated[]): Box[] {
  const root = outline.sections[card.section]!.node;
  return dated.map((dates, at) => {
    const neighbours = [dated[at - 1], dated[at + 1]].filter((each) => each !== undefined).map((each) => outline.lines[each.index]!.node);
    let element = outline.lines[dates.index]!.node;
    for (let wider = element.parentElement; wider !== null && wider !== root && root.contains(wider); wider = wider.parentElement) {
      if (neighbours.some((node) => wider!.contains(node))) break;
      element = wider;
    }
    const before: number[] = [];
    const start = at === 0 ? card.first : dated[at - 1]!.index + 1;
    const echo = datesIn(outline.lines[dates.index + 1]?.text ?? '');
    const doubled = echo !== null && echo.from === dates.range.from && echo.to === dates.range.to;
    for (let index = start; index < dates.index; index += 1)
      if (element.contains(outline.lines[index]!.node) && isWorded(outline, index) && !(doubled && isEcho(outline, card, index))) before.push(index);
    return { element, dates, before: withoutHeading(outline, card, before) };
  });
}

const isDuration = (text: string): boolean => text.length <= 80 && parseTenure(text) !== null && datesIn(text) === null;

/** Headers among the lines that are in no box, with the stretch of lines that each governs. */
function headers(outline: Outline, card: Card, all: readonly Box[]): Header[] {
  const found: Header[] = [];
  all.forEach((box, at) => {
    const start = at === 0 ? card.first + 1 : all[at - 1]!.dates.index + 1;
    const end = box.before[0] ?? box.dates.index;
    const orphans: number[] = [];
    for (let index = start; index < end; index += 1) {
      const { node } = outline.lines[index]!;
      if (!box.element.contains(node) && !all[at - 1]?.element.contains(node) && isWorded(outline, index) && !isProse(outline, card, index))
        orphans.push(index);
    }
    const duration = orphans.findLast((index) => isDuration(outline.lines[index]!.text));
    const names = orphans.filter((index) => !isDuration(outline.lines[index]!.text) && !isEmploymentType(outline.lines[index]!.text));
    const named =
      duration === undefined
        ? names.findLast((index) => organisationAddress(outline.lines[index]!.href ?? '') !== null)
        : names.findLast((index) => index < duration);
    if (named === undefined) return;
    let group: PageElement | null = outline.lines[named]!.node;
    while (group !== null && !group.contains(box.element)) group = group.parentElement;
    const inside = all.slice(at).filter((each) => group?.contains(each.element));
    found.push({ company: named, from: named, until: inside.at(-1)?.dates.index ?? box.dates.index });
  });
  return found.map((header, at) => ({ ...header, until: Math.min(header.until, (found[at + 1]?.from ?? Number.POSITIVE_INFINITY) - 1) }));
}

/** The organisation that a box or header links to, by its logo or its lines; links in free text come after the dates and do not count. */
function linkOf(outline: Outline, element: PageElement | null, from: number, until: number): string | null {
  for (const link of outline.links) {
    const end = link.last > link.first ? link.last - 1 : link.last;
    if (link.first > until || end < from) continue;
    if ((element?.contains(link.node) ?? true) && organisationAddress(link.href) !== null) return link.href;
  }
  return null;
}

/** Ember puts the title into the picture of a company without a page, as words for screen readers: the same line twice. */
const withoutEcho = (outline: Outline, lines: readonly number[]): number[] =>
  lines.length >= 3 && outline.lines[lines[0]!]!.text === outline.lines[lines[1]!]!.text ? lines.slice(1) : [...lines];

function positionOf(outline: Outline, box: Box, header: Header | undefined): Position | null {
  let lines = withoutEcho(outline, box.before);
  let company = header?.company;
  const duration = lines.findIndex((index) => isDuration(outline.lines[index]!.text));
  if (header === undefined && duration === 1 && lines.length > 2) {
    company = lines[0];
    lines = lines.slice(2);
  }
  if (lines.slice(1).some((index) => isUnreadDates(outline.lines[index]!.text))) return null;
  const [title] = lines;
  const second = lines[1];
  company ??= second !== undefined && !isEmploymentType(outline.lines[second]!.text) ? second : undefined;
  if (title === undefined || company === undefined || title === company) return null;
  const own = [title, company, box.dates.index]
    .map((index) => outline.lines[index]!.href)
    .find((each) => each !== null && organisationAddress(each) !== null);
  const href = linkOf(outline, header === undefined ? box.element : null, header?.from ?? lines[0]!, box.dates.index) ?? own ?? null;
  const words = { title: outline.lines[title]!.text, company: companyPart(outline.lines[company]!.text, box.element) };
  if (isMasked(words.title) || isMasked(words.company) || isCareerBreak(words.title) || isCareerBreak(words.company) || words.title.length > 200)
    return null;
  const { from, to } = box.dates.range;
  return {
    ...words,
    companyUrl: href === null ? null : organisationAddress(href),
    from,
    to,
    href,
    lines: { title, company, dates: box.dates.index },
  };
}

/** Positions in page order, and how many lines of dates could not be made into one. */
export function positionsIn(outline: Outline, card: Card): Position[] {
  const all = boxes(outline, card, datedLines(outline, card)).filter((box) => box.before.length > 0);
  const groups = headers(outline, card, all);
  return all.flatMap((box) => {
    const header = groups.findLast((group) => group.from < box.dates.index && box.dates.index <= group.until);
    return positionOf(outline, box, header) ?? [];
  });
}
