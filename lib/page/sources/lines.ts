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

const strange = ['nav', 'aside', 'footer', 'dialog'];

const landmarks = new WeakMap<Outline, readonly ReadonlySet<string>[]>();

/** Landmarks that a section stands in, its own included. Worked out once per outline: asking section by section costs its depth every time. */
export function landmarksAround(outline: Outline, section: number): ReadonlySet<string> {
  let all = landmarks.get(outline);
  if (all === undefined) {
    const sets: ReadonlySet<string>[] = [];
    for (const { parent, landmark } of outline.sections) {
      const above = parent === null ? undefined : sets[parent];
      sets.push(above?.has(landmark) ? above : new Set([...(above ?? []), landmark]));
    }
    all = sets;
    landmarks.set(outline, all);
  }
  return all[section] ?? new Set();
}

/** True for lines of navigation, side columns, footers and dialogs. */
export function isAside(outline: Outline, line: Line): boolean {
  const around = landmarksAround(outline, line.section);
  return strange.some((landmark) => around.has(landmark));
}
