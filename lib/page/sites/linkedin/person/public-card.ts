/**
 * The top of a public profile (signed out). Its name stands in a button, sign-in dialogs stand between the
 * lines, and much may be masked; the page's own meta tags and record say which line is which.
 */
import { fold } from '@/lib/kernel/text';
import type { Line, Outline } from '@/lib/page/outline/outline';
import type { Found, Page } from '@/lib/page/reader';
import { organisationAddress } from '@/lib/page/sites/linkedin/address';
import type { EmbeddedData } from '@/lib/page/sources/embedded-data';
import { memberText, nodesOfType } from '@/lib/page/sources/json-ld';
import { around, type LineRange } from '@/lib/page/sources/lines';
import { metaContent } from '@/lib/page/sources/meta';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import { isMasked, isPassing } from './small-lines';
import type { TopCard } from './subject';

/** Parts of the top card; every other `data-section` begins the page below. */
const topSections = /^data-section=(?:picture|currentPositions\w*|educations\w*|websites)$/;
const apart = new Set(['nav', 'aside', 'footer', 'dialog', 'header', 'form']);

export function isPublicProfile({ embedded, outline }: Page): boolean {
  const pageKey = metaContent(embedded, 'pagekey');
  if (pageKey !== null) return pageKey.startsWith('public_profile');
  return (
    metaContent(embedded, 'og:type') === 'profile' &&
    outline.sections.some((section) => section.names.some((name) => name.startsWith('data-section=')))
  );
}

/** "Name - Headline | LinkedIn" in its two parts. */
function titleParts(embedded: EmbeddedData): { name: string; rest: string } | null {
  const title = metaContent(embedded, 'og:title')
    ?.slice(0, 600)
    .replace(/ ?\| ?LinkedIn$/, '');
  const parts = title === undefined ? null : /^(.{1,120}?)\s+[-–]\s+(.*)$/.exec(title);
  return parts ? { name: parts[1]!, rest: parts[2]! } : title ? { name: title, rest: '' } : null;
}

export function publicTop(outline: Outline): LineRange {
  const main = outline.sections.find((section) => section.landmark === 'main') ?? outline.sections[0];
  if (main === undefined) return { first: 0, last: 0 };
  const below = outline.sections.find(
    (section) =>
      section.first >= main.first &&
      section.names.some((name) => name.startsWith('data-section=') && (!topSections.test(name) || section.landmark === 'section')),
  );
  return { first: main.first, last: Math.min(main.last, below?.first ?? main.last) };
}

const standsApart = (outline: Outline, line: Line): boolean => around(outline, line.section).some((section) => apart.has(section.landmark));
const inTopSection = (outline: Outline, line: Line, name: RegExp): boolean =>
  around(outline, line.section).some((section) => section.names.some((each) => name.test(each)));

/** Employer: the first current position that the card links to. */
function companyOf(outline: Outline, range: LineRange): Pick<TopCard, 'company' | 'companyUrl'> {
  for (let index = range.first; index < range.last; index += 1) {
    const line = outline.lines[index]!;
    if (!inTopSection(outline, line, /^data-section=currentPositions/) || isMasked(line.text)) continue;
    const address = line.href === null ? null : organisationAddress(line.href);
    const company: Found<string> = { value: line.text, confidence: confidence.labelled, evidence: [quoteLine(outline, index, { section: '' })] };
    const companyUrl = address === null ? null : { value: address, confidence: confidence.labelled, evidence: [quoteText(line.href!, 'href')] };
    return { company, companyUrl };
  }
  return { company: null, companyUrl: null };
}

export function readPublicCard({ outline, embedded }: Page): TopCard {
  const range = publicTop(outline);
  const title = titleParts(embedded);
  const person = nodesOfType(embedded, ['Person'])[0];
  const wanted = [person === undefined ? null : memberText(person, 'name'), title?.name ?? null].filter((each) => each !== null).map(fold);
  const lines: number[] = [];
  for (let index = range.first; index < range.last; index += 1) if (!standsApart(outline, outline.lines[index]!)) lines.push(index);
  const name =
    lines.find((index) => wanted.includes(fold(outline.lines[index]!.text))) ?? lines.find((index) => outline.lines[index]!.level === 1) ?? null;
  const earlier = new Set(outline.lines.slice(0, name ?? 0).map((line) => line.text));
  const after = lines.filter((index) => {
    const line = outline.lines[index]!;
    return (
      !earlier.has(line.text) &&
      index > (name ?? -1) &&
      line.text !== outline.lines[name ?? -1]?.text &&
      !isMasked(line.text) &&
      !inTopSection(outline, line, /^data-section=/)
    );
  });
  const stop = after.findIndex((index) => isEnd(outline.lines[index]!));
  const rest = (stop < 0 ? after.slice(0, 3) : after.slice(0, stop)).filter((index) => !isPassing(outline.lines[index]!.text));
  return {
    name,
    ...headlineAndPlace(outline, rest, title?.rest ?? '', metaContent(embedded, 'og:description', 'description') ?? ''),
    ...companyOf(outline, range),
  };
}

/** The titles that a public page's own record gives, the first first; posts on the page carry records of others. */
export function recordedTitle({ embedded }: Page, name: string): string | null {
  const person = nodesOfType(embedded, ['Person']).find((node) => fold(memberText(node, 'name') ?? '') === fold(name));
  const title = person === undefined ? null : memberText(person, 'jobTitle');
  return title === null || isMasked(title) || title.length > 100 ? null : title;
}

/** The counters and buttons behind the place. */
const isEnd = (line: Line): boolean =>
  line.control || (/^\d/.test(line.text) && isPassing(line.text)) || (line.href !== null && /\/signup|\/login|\/uas\//.test(line.href));

function headlineAndPlace(outline: Outline, rest: readonly number[], titled: string, description: string): Pick<TopCard, 'headline' | 'location'> {
  const [first, second] = rest;
  if (first === undefined) return { headline: null, location: null };
  if (second !== undefined) return { headline: first, location: second };
  const text = outline.lines[first]!.text;
  const saysPlace = description
    .split(' · ')
    .some((part) => /^[^:：]{2,25}[:：]\s*/u.test(part) && fold(text).startsWith(fold(part.replace(/^[^:：]*[:：]\s*/u, ''))));
  const saysHeadline = titled !== '' && (fold(text).startsWith(fold(titled)) || fold(titled).startsWith(fold(text)));
  return saysPlace && !saysHeadline ? { headline: null, location: first } : { headline: first, location: null };
}
