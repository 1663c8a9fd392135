/** Stretches of lines: readers look inside a proven part of the page, never at all of it. */
import type { Line, Link, Outline, Section } from '../outline/outline';

/** Indices into `Outline.lines`; `last` is exclusive. */
export interface LineRange {
  first: number;
  last: number;
}

export interface NumberedLine {
  line: Line;
  index: number;
}

export const wholePage = (outline: Outline): LineRange => ({ first: 0, last: outline.lines.length });

export function linesIn(outline: Outline, range: LineRange): NumberedLine[] {
  const found: NumberedLine[] = [];
  for (let index = Math.max(0, range.first); index < Math.min(range.last, outline.lines.length); index += 1)
    found.push({ line: outline.lines[index]!, index });
  return found;
}

export const inRange = (range: LineRange, index: number): boolean => index >= range.first && index < range.last;

/** Links whose text stands in the range, and pictures' links between its lines. */
export const linksIn = (outline: Outline, range: LineRange): Link[] =>
  outline.links.filter((link) => link.first >= range.first && link.last <= range.last && link.first <= range.last);

/** Sections from the innermost around a section up to its document root. */
export function around(outline: Outline, section: number): Section[] {
  const path: Section[] = [];
  for (let at: number | null = section; at !== null; at = outline.sections[at]?.parent ?? null) {
    const found: Section | undefined = outline.sections[at];
    if (found === undefined) break;
    path.push(found);
  }
  return path;
}

const strange = new Set(['nav', 'aside', 'footer', 'dialog']);

/** True for lines of navigation, side columns, footers and dialogs. */
export const isAside = (outline: Outline, line: Line): boolean => around(outline, line.section).some((section) => strange.has(section.landmark));
