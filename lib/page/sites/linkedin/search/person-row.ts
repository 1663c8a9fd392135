/**
 * One person of a result list. Links to the viewer's mutual connections stand in the same row and may come first, so the
 * row's own link is the one that the page itself marks: by the invitation beside it, by the degree behind
 * it, else the first that stands alone on its line.
 */
import { clean } from '@/lib/kernel/text';
import type { Line, Link, Outline } from '@/lib/page/outline/outline';
import { type LineRange, linksIn } from '@/lib/page/sources/lines';
import { profileSlug } from '../address';
import { looksLikePlace } from '../company/top-card';
import { namesJob } from '../person/role-nouns';
import { bareName, isOrnament } from '../person/small-lines';
import { isEchoOf, isMark, isRelation, isSocialProof, mayBePlace, snippetLabel } from './row-lines';

export interface PersonRow {
  slug: string;
  href: string;
  name: string;
  /** Lines of the page. */
  nameLine: number;
  headline: number | null;
  location: number | null;
  /** "Current: X at Y". */
  current: number | null;
}

interface OwnLink {
  link: Link;
  slug: string;
}

/** The vanity name that the row's invitation is for. */
function invited(links: readonly Link[]): string | null {
  for (const { href } of links) {
    const url = URL.parse(href);
    const name = url?.pathname.startsWith('/preload/') ? url.searchParams.get('vanityName') : null;
    if (name) return name.normalize('NFC').toLowerCase();
  }
  return null;
}

/** Nothing but the degree shares the line with the link: "Jo Example · 2nd". */
function hasLine({ href, text }: Line, link: Link): boolean {
  return href === link.href || (text.startsWith(link.text) && isRelation(clean(text.slice(link.text.length))));
}

/** The link around the picture is kept from screen readers; its words ("Status is offline") are no name. */
const isPicture = ({ node }: Link): boolean => node.closest('[aria-hidden="true"]') !== null;

const standsAlone = (outline: Outline, { link }: OwnLink): boolean => {
  const after = outline.lines[link.last];
  return (
    hasLine(outline.lines[link.first]!, link) &&
    !/^\d/.test(link.text) &&
    (after === undefined || !/^(?:[,&]|\p{L}{1,3})$/u.test(after.text) || isMark(after.text))
  );
};

/** Links to one profile right behind each other: the picture's words for screen readers, then the name. */
function lastOfGroup(links: readonly OwnLink[], at: number): OwnLink {
  let chosen = links[at]!;
  for (const next of links.slice(at + 1)) {
    if (next.slug !== chosen.slug || next.link.first > chosen.link.last) break;
    chosen = next;
  }
  return chosen;
}

export function ownLink(outline: Outline, box: LineRange): OwnLink | null {
  const all = linksIn(outline, box);
  const named = all.flatMap((link): OwnLink[] => {
    const isOwn = link.last > link.first && !isSocialProof(outline, link.first) && !isPicture(link);
    const slug = isOwn ? profileSlug(link.href) : null;
    return slug === null ? [] : [{ link, slug }];
  });
  const vanity = invited(all);
  const first = named.findIndex(({ slug }) => slug === vanity);
  if (first >= 0) return lastOfGroup(named, first);
  for (let index = box.first; index < box.last; index += 1) {
    if (!isRelation(outline.lines[index]!.text)) continue;
    const before = named.findLast(({ link }) => link.first < index);
    if (before) return before;
  }
  const alone = named.findIndex((each) => standsAlone(outline, each));
  return alone < 0 ? null : lastOfGroup(named, alone);
}

/** Lines of the row that may say something about the person, in order. */
function telling(outline: Outline, box: LineRange, own: OwnLink, nameLine: number, name: string): number[] {
  const after: number[] = [];
  for (let index = nameLine + 1; index < box.last; index += 1) {
    const line = outline.lines[index]!;
    if (!line.control && !isSocialProof(outline, index) && (line.href === null || line.href === own.link.href)) after.push(index);
  }
  const isWholeRow = after.every((index) => index < own.link.last);
  let mark = nameLine;
  return after.filter((index) => {
    const { text, href } = outline.lines[index]!;
    if (isMark(text)) {
      if (!isOrnament(text)) mark = index;
      return false;
    }
    if (href !== null && (!isWholeRow || clean(text).includes(name))) return false;
    return mark === nameLine || mark !== index - 1 || !isEchoOf(outline, index, mark, box);
  });
}

/** Headline and place by their order; a line alone is what its shape says beyond doubt, else nothing. */
function inOrder(outline: Outline, lines: readonly number[]): Pick<PersonRow, 'headline' | 'location'> {
  const textOf = (index: number): string => outline.lines[index]!.text;
  const [first, second] = lines;
  if (first === undefined || textOf(first).length > 300) return { headline: null, location: null };
  if (second !== undefined && mayBePlace(textOf(second))) return { headline: first, location: second };
  const text = textOf(first);
  if (!looksLikePlace(text) || namesJob(text.split(',')[0]!)) return { headline: first, location: null };
  return { headline: null, location: text.split(',').length >= 3 ? first : null };
}

export function personRow(outline: Outline, box: LineRange): PersonRow | null {
  const own = ownLink(outline, box);
  if (own === null) return null;
  const { link, slug } = own;
  const nameLine = rangeOf(link).find((index) => !isMark(outline.lines[index]!.text));
  if (nameLine === undefined) return null;
  const line = outline.lines[nameLine]!.text;
  const name = bareName(line.length > link.text.length && line.includes(link.text) ? link.text : line);
  if (name.length > 120 || !/\p{L}/u.test(name) || /linkedin/i.test(name)) return null;
  const lines = telling(outline, box, own, nameLine, name);
  const current = lines.slice(1).find((index) => snippetLabel(outline.lines[index]!.text) === 'current-role') ?? null;
  return { slug, href: link.href, name, nameLine, ...inOrder(outline, lines), current };
}

const rangeOf = ({ first, last }: LineRange): number[] => Array.from({ length: Math.min(40, last - first) }, (_, at) => first + at);
