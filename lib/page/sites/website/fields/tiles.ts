/**
 * Tiles of figures that give the value before its label ("2021 / Founded", "120+ / Employees"). The two lines must fill
 * one box by themselves: where a third stands in it, what belongs to what would be a guess.
 */
import type { Outline } from '../../../outline/outline';
import { landmarksAround } from '../../../sources/lines';

export interface Tile {
  value: string;
  label: string;
  /** Index of the value's line; the label's is the next, or the same where both stand on one ("5 Team members"). */
  line: number;
}

const longest = 40;
const longestLabel = 60;

/** A figure, then nothing but its label. */
const oneLine = /^([~+]?\d[\d.,']{0,8}\+?)\s?(\p{L}[\p{L} -]{3,30})$/u;

const isApart = (outline: Outline, section: number): boolean => {
  const around = landmarksAround(outline, section);
  return around.has('nav') || around.has('dialog') || around.has('article');
};

/** The tiles whose value fits `pattern`, which has to be narrow: only those are looked at closely. */
export function tilesOn(outline: Outline, pattern: RegExp, isLabel: (text: string) => boolean): Tile[] {
  const { lines } = outline;
  const found: Tile[] = [];
  for (let line = 0; line + 1 < lines.length; line += 1) {
    const value = lines[line]!;
    const one = value.text.length <= longest ? oneLine.exec(value.text) : null;
    if (one && !value.control && value.level === 0 && pattern.test(one[1]!) && isLabel(one[2]!) && !isApart(outline, value.section))
      found.push({ value: one[1]!, label: one[2]!, line });
    const label = lines[line + 1]!;
    if (value.text.length > longest || label.text.length > longestLabel || value.control || label.control) continue;
    if (!pattern.test(value.text) || !isLabel(label.text)) continue;
    if (isApart(outline, value.section)) continue;
    let box = value.node.parentElement;
    while (box !== null && !box.contains(label.node)) box = box.parentElement;
    const others = [lines[line - 1], lines[line + 2]];
    if (box === null || others.some((each) => each !== undefined && box.contains(each.node))) continue;
    found.push({ value: value.text, label: label.text, line });
  }
  return found;
}
