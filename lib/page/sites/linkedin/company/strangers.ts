/**
 * Which lines are not about the page's company: side columns, navigation, dialogs, lists of other companies, posts
 * and people. They use the same words and the same markup, so they are cut off before anything is read.
 */
import { labelOf } from '@/lib/language/labels/label';
import type { LabelName } from '@/lib/language/labels/label-names';
import type { Outline, Section } from '@/lib/page/outline/outline';
import { around, type LineRange } from '@/lib/page/sources/lines';

const strangeLabels: ReadonlySet<LabelName> = new Set(['similar-pages', 'affiliated-pages', 'people-also-viewed', 'people-you-may-know']);

/** Blocks of public pages (research: linkedin-dom §8). */
const strangeNames = /^data-test-id=(?:similar-pages|affiliated-pages|browse-jobs|more-searches|employees-at|updates|products|main-feed-\S*)$/;

/** Navigation, side columns, dialogs and posts. */
const strangeLandmarks: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'dialog', 'article']);

/** Parts of a page that are wider than any block. */
export const isWide = (section: Section): boolean =>
  section.parent === null || section.landmark === 'main' || /^(?:id=(?:root|workspace|main-content))$/.test(section.names[0] ?? '');

/**
 * The widest section that begins with a line and holds no other block, else the lines to the next heading of its level
 * or the end of its section.
 */
export function blockFrom(outline: Outline, index: number): LineRange {
  const { level, section: inner } = outline.lines[index]!;
  const path = around(outline, inner);
  let best: Section | null = null;
  for (const section of path) {
    if (isWide(section) || section.first !== index) break;
    const from = best?.last ?? index + 1;
    if (best !== null && rangeOf(from, section.last).some((at) => opensBlock(outline, at, level))) break;
    if (section.last > index + 1) best = section;
  }
  if (best !== null) return { first: index, last: best.last };
  const end = path.find((section) => section.last > index + 1)?.last ?? outline.lines.length;
  let last = index + 1;
  while (last < end && !opensBlock(outline, last, level)) last += 1;
  return { first: index, last };
}

const rangeOf = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);

/** A heading of the level or above, or a line that is nothing but the name of a block. */
function opensBlock(outline: Outline, index: number, level: number): boolean {
  const { level: here, text, href } = outline.lines[index]!;
  if (here > 0 && level > 0 && here <= level) return true;
  return href === null && isBlockLabel(blockLabel(text));
}

const blockLabels: ReadonlySet<LabelName> = new Set(['about', 'overview', 'locations', 'funding', ...strangeLabels]);
const isBlockLabel = (label: LabelName | null): boolean => label !== null && blockLabels.has(label);

/** The label of a block's heading, its count left aside: "Locations (3)". */
export const blockLabel = (text: string): LabelName | null => (text.length > 80 ? null : labelOf(text.replace(/\s*\(\d+\)\s*$/, '')));

function outermost(outline: Outline, item: number): LineRange {
  let at = outline.items[item]!;
  while (at.parent !== null && outline.items[at.parent] !== undefined) at = outline.items[at.parent]!;
  return at;
}

/** Free text: lines that share one element, and LinkedIn's cut texts. What looks like a label there is somebody's writing. */
export function isProse(outline: Outline, index: number): boolean {
  const { node, section } = outline.lines[index]!;
  if (outline.lines[index - 1]?.node === node || outline.lines[index + 1]?.node === node) return true;
  return around(outline, section).some(({ names }) => names.includes('data-testid=expandable-text-box'));
}

/** A list item with a link to one post is that post. */
const isPost = (href: string): boolean => /^https:\/\/(?:[\w-]+\.)?linkedin\.com\/feed\/update\//.test(href);

/** @returns tells for each line whether it is a stranger's. */
export function strangersOf(outline: Outline): (index: number) => boolean {
  const strange = new Uint8Array(outline.lines.length);
  const mark = ({ first, last }: LineRange): unknown => strange.fill(1, first, last);
  for (const section of outline.sections) {
    if (strangeLandmarks.has(section.landmark) || section.names.some((name) => strangeNames.test(name))) mark(section);
  }
  for (const { href, item } of outline.links) if (item !== null && isPost(href)) mark(outermost(outline, item));
  outline.lines.forEach((line, index) => {
    const label = line.href === null && !line.control && strange[index] === 0 ? blockLabel(line.text) : null;
    if (label !== null && strangeLabels.has(label)) mark(blockFrom(outline, index));
  });
  return (index) => strange[index] !== 0;
}
