/**
 * Values that stand beside a known label. Pairs by structure come first (`dt`/`dd`, rows, "label: value"); after them
 * a line that is nothing but the label, with the line after it: layouts without any pairing markup read like this too.
 */
import type { Outline } from '../outline/outline';
import { inRange, type LineRange, wholePage } from './lines';

export interface Labelled {
  label: string;
  /** Values of the label in order; a label may have several (`dd` `dd`). */
  values: { text: string; href: string | null; line: number }[];
  /** How the two were joined. */
  by: 'pair' | 'next-line';
}

/** @param isLabel true for the wanted label, however it is written; gets the label without a closing colon. @param isOther true for any label: such a line is never a value. */
export function labelled(
  outline: Outline,
  isLabel: (text: string) => boolean,
  options: { within?: LineRange; isOther?: (text: string) => boolean } = {},
): Labelled[] {
  const within = options.within ?? wholePage(outline);
  const isOther = options.isOther ?? isLabel;
  const found: Labelled[] = [];
  const used = new Set<number>();
  for (const pair of outline.pairs) {
    const values = pair.values.filter((value) => inRange(within, value.line) && !isOther(value.text));
    if (values.length === 0 || !isLabel(pair.label)) continue;
    for (const value of values) used.add(value.line);
    found.push({ label: pair.label, values, by: 'pair' });
  }
  for (let index = within.first; index + 1 < Math.min(within.last, outline.lines.length); index += 1) {
    const label = outline.lines[index]!;
    const value = outline.lines[index + 1]!;
    if (label.text.length > 80 || used.has(index + 1) || !isLabel(label.text.replace(/\s*[:：]$/u, '')) || isOther(value.text)) continue;
    found.push({ label: label.text, values: [{ text: value.text, href: value.href, line: index + 1 }], by: 'next-line' });
  }
  return found;
}
