/** The lines that stand under a heading: from the heading to the next one of its level or higher, inside the same section. */
import type { Outline } from '../outline/outline';
import { type LineRange, wholePage } from './lines';

export interface UnderHeading extends LineRange {
  heading: string;
  /** Index of the heading's own line. */
  at: number;
}

/** @param isHeading gets the text of each heading line. */
export function underHeading(outline: Outline, isHeading: (text: string) => boolean, within: LineRange = wholePage(outline)): UnderHeading[] {
  const found: UnderHeading[] = [];
  for (let at = within.first; at < Math.min(within.last, outline.lines.length); at += 1) {
    const line = outline.lines[at]!;
    if (line.level === 0 || !isHeading(line.text)) continue;
    let last = at + 1;
    while (last < within.last && last < outline.lines.length && !(outline.lines[last]!.level > 0 && outline.lines[last]!.level <= line.level))
      last += 1;
    found.push({ heading: line.text, at, first: at + 1, last });
  }
  return found;
}
