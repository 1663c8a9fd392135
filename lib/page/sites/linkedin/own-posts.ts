/**
 * Posts that a page's subject wrote: list items and articles in which nobody else is named above the text. A shared post
 * names its author there, an answer names both.
 */
import type { Outline } from '@/lib/page/outline/outline';
import type { LineRange } from '@/lib/page/sources/lines';
import { linkedInAddress } from './address';

/** More are not read. */
const mostPosts = 40;
/** Shortest line that can be a post's text. */
const leastText = 40;

export const isHashtag = (href: string): boolean => {
  const url = URL.parse(href);
  return url !== null && (url.pathname.startsWith('/feed/hashtag/') || (url.searchParams.get('keywords') ?? '').startsWith('#'));
};

/** Member, company or school that a link leads to; null for tabs of the subject's own and everything else. */
const named = (href: string): string | null => {
  const url = URL.parse(href);
  return (url === null ? null : linkedInAddress(url)?.slug) ?? null;
};

function entries(outline: Outline, root: LineRange): LineRange[] {
  const items: LineRange[] = outline.items.filter((item) => item.parent === null || outline.items[item.parent] === undefined);
  const articles: LineRange[] = outline.sections.filter(({ landmark }) => landmark === 'article');
  const all = [...items, ...articles].filter((each) => each.first >= root.first && each.last <= root.last && each.last > each.first);
  return all.sort((one, other) => one.first - other.first || other.last - one.last);
}

/** Lines of an entry that a person wrote as text. */
export function textLines(outline: Outline, { first, last }: LineRange): number[] {
  const lines: number[] = [];
  for (let index = first; index < last; index += 1) {
    const { text, control, href } = outline.lines[index]!;
    if (!control && text.length >= leastText && (href === null || isHashtag(href) || /\/feed\/update\//.test(href))) lines.push(index);
  }
  return lines;
}

/** @param names slug and ids of the subject. */
export function ownPosts(outline: Outline, root: LineRange, names: ReadonlySet<string>): LineRange[] {
  const found: LineRange[] = [];
  let end = 0;
  for (const entry of entries(outline, root)) {
    if (found.length >= mostPosts || entry.first < end) continue;
    const [text] = textLines(outline, entry);
    if (text === undefined) continue;
    const above = outline.links.filter((link) => link.first >= entry.first && link.first < text && link.last <= entry.last);
    const authors = above.flatMap(({ href }) => named(href) ?? []);
    if (authors.length === 0 || !authors.every((author) => names.has(author))) continue;
    found.push(entry);
    end = entry.last;
  }
  return found;
}
