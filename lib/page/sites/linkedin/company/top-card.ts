/**
 * The card at the top of a company page: name, tagline, industry, headquarters, followers, size. Its small items have
 * no order, so each is told by what it says: a count of followers, a number of people, a place, the rest an industry.
 */
import { fold } from '@/lib/kernel/text';
import { parseInterval } from '@/lib/language/amounts/interval';
import { labelOf } from '@/lib/language/labels/label';
import type { LabelName } from '@/lib/language/labels/label-names';
import type { Line, Outline } from '@/lib/page/outline/outline';
import type { Page } from '@/lib/page/reader';
import { memberText, nodesOfType } from '@/lib/page/sources/json-ld';
import { around, type LineRange } from '@/lib/page/sources/lines';
import { metaContent } from '@/lib/page/sources/meta';
import { organisationTypes } from './own-names';
import { blockLabel, isWide } from './strangers';
import type { TopCard } from './subject';
import { trailingCount } from './trailing-count';

/** No card has more lines. */
const mostLines = 40;

/** Names that the document gives its company: "(2) Acme: About | LinkedIn", the shared title, the record. */
function statedNames(page: Page): Set<string> {
  const names = new Set<string>();
  for (const title of [page.outline.title, metaContent(page.embedded, 'og:title') ?? '']) {
    const bare = title.replace(/^\(\d+\+?\)\s*/, '').replace(/\s*[|–-]\s*LinkedIn.*$/i, '');
    names.add(fold(bare));
    if (bare.includes(':')) names.add(fold(bare.slice(0, bare.lastIndexOf(':'))));
  }
  for (const node of nodesOfType(page.embedded, organisationTypes)) names.add(fold(memberText(node, 'name') ?? ''));
  names.delete('');
  names.delete('linkedin');
  return names;
}

/** How far below the name the card's counters stand. */
const counterReach = 12;

/** True for a line with followers or a size shortly behind it: the name in the top card, not its repetition in a later block. */
function heads(outline: Outline, name: number, last: number): boolean {
  for (let index = name + 1; index < Math.min(last, name + counterReach); index += 1)
    if (trailingCount(outline.lines[index]!.text, 'followers') !== null || isSize(outline, index)) return true;
  return false;
}

/**
 * The line of the name: one that repeats the document's own title, best as the head of a card or a first-level heading;
 * else a first-level heading.
 */
function nameLine(page: Page, root: LineRange, strange: (index: number) => boolean): number | null {
  const { lines } = page.outline;
  const names = statedNames(page);
  const lengths = [...names].map((name) => name.length);
  const isNamed = (text: string): boolean => lengths.some((length) => Math.abs(length - text.length) <= 8) && names.has(fold(text));
  let named: number | null = null;
  let heading: number | null = null;
  for (let index = root.first; index < root.last; index += 1) {
    const line = lines[index]!;
    if (line.control || line.text.length > 200 || strange(index) || labelOf(line.text) === 'not-found') continue;
    const matches = isNamed(line.text);
    if (matches && (line.level === 1 || heads(page.outline, index, root.last))) return index;
    if (matches) named ??= index;
    if (line.level === 1) heading ??= index;
  }
  return named ?? heading;
}

const blocks: ReadonlySet<LabelName> = new Set([
  'about',
  'overview',
  'locations',
  'funding',
  'similar-pages',
  'affiliated-pages',
  'website',
  'industry',
  'company-size',
  'headquarters',
  'founded',
  'type',
  'specialties',
  'phone',
]);

/** From the name to the page's tabs, the next block or the end of the card's section. */
function cardFrom(outline: Outline, name: number, root: LineRange): LineRange {
  const path = around(outline, outline.lines[name]!.section);
  const section = path.find((each) => !isWide(each) && each.last - each.first >= 3);
  const end = Math.min(section?.last ?? root.last, root.last, name + mostLines);
  let last = name + 1;
  for (; last < end; last += 1) {
    const line = outline.lines[last]!;
    const label = line.href === null && !line.control ? blockLabel(line.text) : null;
    if ((label !== null && blocks.has(label)) || around(outline, line.section).some((each) => each.landmark === 'nav' && each.first > name)) break;
  }
  return { first: name, last };
}

const joining = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'i', '&', 'of', 'for', 'och', 'og', 'ja', 've', 'și', 'oraz']);

/** "Hamburg, Hamburg", never "Technology, Information and Internet": two to four short parts, none of them with a joining word. */
export function looksLikePlace(text: string): boolean {
  const parts = text.split(/[,،]\s*/);
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every(
      (part) =>
        /^\p{Lu}|^\p{Lo}/u.test(part) && part.length <= 40 && !/\d{3}/.test(part) && !part.split(' ').some((word) => joining.has(word.toLowerCase())),
    )
  );
}

/** A size with its word or behind the link that lists the company's people; a bare number is none. */
function isSize(outline: Outline, index: number): boolean {
  const { text, href } = outline.lines[index]!;
  return parseInterval(text) !== null && (/\p{L}{3}/u.test(text) || /\/search\/results\/people/.test(href ?? ''));
}

/** Lines of the small items: the widest box around `anchor` that does not hold the name as well. */
function itemLines(outline: Outline, card: LineRange, anchor: number): number[] {
  const name = outline.lines[card.first]!.node;
  let box = outline.lines[anchor]!.node;
  while (box.parentElement !== null && !box.parentElement.contains(name)) box = box.parentElement;
  const found: number[] = [];
  for (let index = card.first + 1; index < card.last; index += 1) if (box.contains(outline.lines[index]!.node)) found.push(index);
  return found;
}

export function topCardOf(page: Page, root: LineRange, strange: (index: number) => boolean): TopCard | null {
  const { outline } = page;
  const name = nameLine(page, root, strange);
  if (name === null) return null;
  const range = cardFrom(outline, name, root);
  const card: TopCard = { ...range, name, industry: null, headquarters: null, followers: null, size: null };
  for (let index = name + 1; index < range.last; index += 1) {
    if (card.followers === null && trailingCount(outline.lines[index]!.text, 'followers') !== null) card.followers = index;
    else if (card.size === null && isSize(outline, index)) card.size = index;
  }
  const anchor = card.followers ?? card.size;
  if (anchor === null) return card;
  const isItem = (index: number): boolean => index !== card.followers && index !== card.size && maySay(outline.lines[index]!);
  const boxed = itemLines(outline, range, anchor);
  const isApart = boxed.length > 1;
  const rest = (isApart ? boxed : rangeOf(name + 1, anchor)).filter(isItem);
  const places = rest.filter((index) => looksLikePlace(outline.lines[index]!.text));
  const others = rest.filter((index) => !places.includes(index));
  if (places.length === 1) card.headquarters = places[0]!;
  if (isApart && others.length === 1) card.industry = others[0]!;
  /** Beside the name a slogan may stand too; the industry is the line before the place, and written as a name. */
  const before = (card.headquarters ?? 0) - 1;
  if (!isApart && others.includes(before) && (others.length > 1 || isNamelike(outline.lines[before]!.text))) card.industry = before;
  return card;
}

const rangeOf = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);

/** A small item that may be an industry or a place. */
const maySay = ({ text, href, control }: Line): boolean =>
  href === null && !control && text.length <= 100 && /\p{L}/u.test(text) && !/\d{2}/.test(text) && labelOf(text) === null;

/** "Medical Equipment Manufacturing", never "Implants made to measure". */
const isNamelike = (text: string): boolean => text.split(/[\s/]+/).every((word) => /^[\p{Lu}\p{Lo}&]/u.test(word) || joining.has(word));

/** All small items in one line: what stands between the dots and is no count. */
export function inlineItems(outline: Outline, card: TopCard | null): { places: string[]; sizes: string[]; others: string[] } {
  const text = card?.followers == null ? '' : outline.lines[card.followers]!.text;
  const parts = text === '' || text.length > 200 ? [] : text.split(/\s[·•]\s/).filter((part) => trailingCount(part, 'followers') === null);
  const sizes = parts.filter((part) => parseInterval(part) !== null && /\p{L}{3}/u.test(part));
  const places = parts.filter(looksLikePlace);
  return { places, sizes, others: parts.filter((part) => !sizes.includes(part) && !places.includes(part) && !/\d/.test(part)) };
}
