/**
 * The top card of a signed-in visitor, read by the order of its lines: name (its link is the profile's own), badges,
 * headline, "Company · School", place, then the contact-info link, which is the same in every language; behind it
 * company and school stand again alone, and that is what splits the combined line safely (design §10).
 */

import { clean, fold } from '@/lib/kernel/text';
import { isDegreeBadge } from '@/lib/language/labels/badges';
import { splitTitleAtCompany } from '@/lib/language/labels/title-at-company';
import type { Outline } from '@/lib/page/outline/outline';
import type { Found } from '@/lib/page/reader';
import { linkedInAddress, organisationAddress } from '@/lib/page/sites/linkedin/address';
import type { PageElement } from '@/lib/page/snapshot/page-element';
import { linksIn } from '@/lib/page/sources/lines';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Card } from './cards';
import { isMemberId } from './member-id';
import type { Position } from './positions';
import { hasTopics, isPassing } from './small-lines';
import type { TopCard } from './subject';

/** `/in/<slug>/overlay/contact-info/`, before 2021 `/in/<slug>/detail/contact-info/`. */
export function contactLine(outline: Outline, card: { first: number; last: number }): number | null {
  for (const link of linksIn(outline, card)) {
    const url = URL.parse(link.href);
    const rest = (url === null ? null : linkedInAddress(url))?.rest;
    if (rest?.[1] === 'contact-info' && link.last > link.first) return link.first;
  }
  return null;
}

/** "(3) Name | LinkedIn": only a hint for which line is the name, for the title may still be the previous page's. */
const titled = (outline: Outline): string =>
  clean(outline.title.slice(0, 300))
    .replace(/^\(\d{1,4}\+?\) /, '')
    .replace(/ ?\| ?LinkedIn$/, '');

/** The line with the profile's own link, else the one that the document's title names, else one with a badge behind it; the first line only in a card that LinkedIn itself marks as the top card. */
function nameLine(outline: Outline, card: Card, slug: string): number | null {
  const title = titled(outline);
  let named: number | null = null;
  let badged: number | null = null;
  let first: number | null = null;
  for (let index = card.first; index < card.last; index += 1) {
    const line = outline.lines[index]!;
    if (line.control || isPassing(line.text)) continue;
    const url = line.href === null || line.href.includes('#') ? null : URL.parse(line.href);
    const address = url === null ? null : linkedInAddress(url);
    if (address?.area === 'in' && (address.slug === slug || isMemberId(slug)) && address.rest[1] !== 'contact-info') return index;
    if (line.text === title) named ??= index;
    if (index + 1 < card.last && isDegreeBadge(outline.lines[index + 1]!.text)) badged ??= index;
    first ??= index;
  }
  return named ?? badged ?? (card.by === 'key' ? first : null);
}

/** Words of schools in the languages of the interface: a card that names one thing only may name a school. */
const schoolWords =
  /universit|hochschule|college|school|institut|academy|akademi|ecole|escuela|facultad|faculdade|politec|polytech|polit[eé]cn|schule|lyc[eé]e|liceo|uniwersytet|politechnika|大学|학교/;

const boxOf = (outline: Outline, index: number): PageElement | null => outline.lines[index]!.node.closest('[role="button"], button, li, a');

/** What Ember's button says for screen readers before the name: "Current company: Acme. Click to …", "Obecna firma: …", "Education: …". */
const companyWords = /compan|unternehmen|firma|entreprise|empresa|azienda|bedrijf|foretag|virksomhed|selskap/;
const educationWords =
  /education|ausbildung|bildung|formation|formacion|formacao|formazione|istruzione|opleiding|wyksztalcenie|utbildning|uddannelse|utdanning/;

const spokenBefore = (outline: Outline, index: number): string => {
  const label = boxOf(outline, index)?.getAttribute('aria-label') ?? '';
  const at = label.indexOf(outline.lines[index]!.text);
  return at > 0 ? fold(label.slice(0, at)) : '';
};

/** True when the stand-alone line is named or drawn as a school, or is worded like one. */
function isSchool(outline: Outline, index: number): boolean {
  const box = boxOf(outline, index);
  const spoken = spokenBefore(outline, index);
  if (educationWords.test(spoken) || outline.lines[index]!.href?.includes('/school/')) return true;
  if (companyWords.test(spoken) || outline.lines[index]!.href?.includes('/company/')) return false;
  if (box?.querySelector('svg[id^="school"]')) return true;
  if (box?.querySelector('svg[id^="company"]')) return false;
  return isSchoolName(outline.lines[index]!.text);
}

/** Named, drawn or linked as a company, or the one that the headline names: a name alone may be a school's. */
const isCompany = (outline: Outline, index: number, headline: string): boolean =>
  spokenBefore(outline, index) !== '' ||
  (outline.lines[index]!.href?.includes('/company/') ?? false) ||
  boxOf(outline, index)?.querySelector('svg[id^="company"]') != null ||
  fold(headline).includes(fold(outline.lines[index]!.text));

/** Company and school stand beside a picture; "More" and "Follow" do not. */
const hasPicture = (outline: Outline, index: number): boolean =>
  spokenBefore(outline, index) !== '' || boxOf(outline, index)?.querySelector('img, figure, svg[id^="company"], svg[id^="school"]') != null;

export const isSchoolName = (text: string): boolean => schoolWords.test(fold(text));

const shortDegree = /^[·•\s]*([123])\D{0,4}$/;

/** Two neighbouring lines of one element, or alone in the smallest box around both. */
function together(outline: Outline, one: number, other: number): boolean {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  const [node, beside] = [outline.lines[first]!.node, outline.lines[last]!.node];
  if (node.parentElement === beside.parentElement && outline.lines[one]!.level === 0) return true;
  let box = node.parentElement;
  while (box !== null && !box.contains(beside)) box = box.parentElement;
  return box !== null && [first - 1, last + 1].every((at) => outline.lines[at] === undefined || !box.contains(outline.lines[at].node));
}

/**
 * The degree and its wording for screen readers, in whatever language: two neighbours of one element, the short one
 * nothing but the digit with its ending, the other with the same digit and no further one.
 */
function isDegreeTwin(outline: Outline, index: number): boolean {
  const line = outline.lines[index]!;
  /** The digit of "B2B" is no degree. */
  if (line.text.length > 60 || !/(?:^|[^\p{L}\d])[123](?:$|\D)/u.test(line.text) || /[|@&]/.test(line.text)) return false;
  return [index - 1, index + 1].some((at) => {
    const other = outline.lines[at];
    if (other === undefined || !together(outline, index, at)) return false;
    const digit = (shortDegree.exec(line.text) ?? shortDegree.exec(other.text))?.[1];
    return digit !== undefined && line.text.replace(/\D/g, '') === digit && other.text.replace(/\D/g, '') === digit;
  });
}

interface Middle {
  headline: number | null;
  location: number | null;
  company: Found<string> | null;
}

/** Company by the combined line and the lines that repeat its parts. */
function companyOf(outline: Outline, combined: number, alone: readonly number[]): Found<string> | null {
  const text = outline.lines[combined]!.text;
  const same = alone.filter((index) => text === outline.lines[index]!.text || text.startsWith(`${outline.lines[index]!.text} · `));
  const [first] = same;
  if (first !== undefined) {
    const company = outline.lines[first]!.text;
    if (isSchool(outline, first)) return null;
    return { value: company, confidence: confidence.shaped, evidence: [quoteLine(outline, combined, { part: company, section: '' })] };
  }
  if (alone.some((index) => text === outline.lines[index]!.text || text.endsWith(` · ${outline.lines[index]!.text}`))) return null;
  const parts = text.split(' · ');
  if (parts.length !== 2 || isSchoolName(parts[0]!)) return null;
  return { value: parts[0]!, confidence: confidence.placed, evidence: [quoteLine(outline, combined, { part: parts[0]!, section: '' })] };
}

/** Headline, combined line and place among the lines between the name and the contact-info link. */
function middleOf(outline: Outline, between: readonly number[], alone: readonly number[]): Middle {
  const [headline, ...rest] = between;
  if (headline === undefined) return { headline: null, location: null, company: null };
  const texts = alone.map((index) => outline.lines[index]!.text);
  const isCombined = (index: number): boolean => {
    const text = outline.lines[index]!.text;
    return texts.some((each) => text === each || text.startsWith(`${each} · `) || text.endsWith(` · ${each}`));
  };
  const combined = rest.find(isCombined) ?? rest.slice(0, -1).find((index) => outline.lines[index]!.text.includes(' · '));
  const places = rest.filter((index) => index !== combined);
  const location = places.at(-1) ?? null;
  if (combined !== undefined) return { headline, location, company: companyOf(outline, combined, alone) };
  const first = alone.find((index) => hasPicture(outline, index));
  const company =
    first === undefined || isSchool(outline, first) || !isCompany(outline, first, outline.lines[headline]!.text)
      ? null
      : { value: outline.lines[first]!.text, confidence: confidence.placed, evidence: [quoteLine(outline, first, { section: '' })] };
  return { headline, location, company };
}

/** No link, one that only runs a script, or one to the organisation itself. */
const isUnlinked = ({ href }: { href: string | null }): boolean => href === null || href.endsWith('#') || organisationAddress(href) !== null;

/** Lines that stand alone and may repeat company and school: before or behind the contact-info link, Ember's as buttons. */
function aloneLines(outline: Outline, card: Card, name: number, contact: number): number[] {
  const lines: number[] = [];
  for (let index = name + 1; index < Math.min(card.last, contact + 8); index += 1) {
    const line = outline.lines[index]!;
    const beforeContact = index < contact;
    if (line.text.length > 150 || isPassing(line.text) || index === contact || line.href?.includes('/in/') || line.href?.includes('/search/'))
      continue;
    if (line.control ? hasPicture(outline, index) : !beforeContact && isUnlinked(line)) lines.push(index);
  }
  return lines.filter((index) => outline.lines[index]!.node.closest('[aria-haspopup], [aria-expanded]') === null);
}

/** Badges follow the name; what else stands before them ("Top Voice", a hidden "has a Premium account") is no headline. */
function behindBadges(outline: Outline, start: number, end: number): number {
  for (let index = Math.min(end, start + 8) - 1; index >= start; index -= 1)
    if (!outline.lines[index]!.control && isDegreeBadge(outline.lines[index]!.text)) return index + 1;
  return start;
}

export function readTopCard(outline: Outline, card: Card, slug: string): TopCard {
  const name = nameLine(outline, card, slug);
  const contact = contactLine(outline, card);
  const start = (name ?? card.first - 1) + 1;
  const end = contact ?? Math.min(card.last, start + 8);
  const from = behindBadges(outline, start, end);
  const nameText = name === null ? '' : outline.lines[name]!.text;
  const between: number[] = [];
  for (let index = from; index < end; index += 1) {
    const { text, control, href } = outline.lines[index]!;
    if (
      !control &&
      text !== nameText &&
      !isPassing(text) &&
      !isDegreeTwin(outline, index) &&
      !(between.length > 0 && hasTopics(text)) &&
      (href === null || !/\/(?:search|company|school|preload|messaging|premium)\//.test(href))
    )
      between.push(index);
  }
  const alone = name === null ? [] : aloneLines(outline, card, name, contact ?? end);
  if (contact === null) return { name, headline: between[0] ?? null, location: beforeDot(outline, between), company: null, companyUrl: null };
  const middle = middleOf(outline, between, alone);
  return { name, ...middle, company: middle.company ?? labelledCompany(outline, card), companyUrl: null };
}

/** The current employer whose name stands as a line of the card, where nothing else tells which line names a company. */
export function employerAmong(outline: Outline, card: Card, top: TopCard, positions: readonly Position[]): Found<string> | null {
  const current = positions.filter((position) => position.to === null).map(({ company }) => company);
  for (let index = (top.headline ?? card.last) + 1; index < card.last; index += 1) {
    const { text, href } = outline.lines[index]!;
    const company = current.find((each) => text === each || text.startsWith(`${each} · `));
    if (company !== undefined && (href === null || organisationAddress(href) !== null))
      return { value: company, confidence: confidence.placed, evidence: [quoteLine(outline, index, { part: company, section: '' })] };
  }
  return null;
}

/** Without a contact-info link, the place is the line before the lone dot that would part the two. */
const beforeDot = (outline: Outline, between: readonly number[]): number | null =>
  between.slice(1).find((index) => outline.lines[index + 1]?.text === '·') ?? null;

/** Ember names the button: `aria-label="Current company: Acme. Click to skip to experience card"`; only words that the card also shows count. */
function labelledCompany(outline: Outline, card: Card): Found<string> | null {
  const headline = outline.lines
    .slice(card.first, card.last)
    .map((line) => splitTitleAtCompany(line.text))
    .find((split) => split !== null);
  for (const line of outline.lines.slice(card.first, card.last)) {
    if (!line.control || headline == null || isSchoolName(line.text)) continue;
    if (fold(line.text) === fold(headline.company))
      return { value: line.text, confidence: confidence.placed, evidence: [quoteText(line.text, 'line')] };
  }
  return null;
}
