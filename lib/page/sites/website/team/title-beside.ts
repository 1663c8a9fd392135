/** Which line holds the title of a person whose name stands alone: the one behind it, or the one in front. */
import type { Line } from '../../../outline/outline';
import type { PageElement } from '../../../snapshot/page-element';
import { jobTitle } from '../names/job-title';
import { personName } from '../names/person-name';

/** What the page has shown so far: lines from `free` on belong to nobody yet, and on which side of their names titles stood. */
export interface SoFar {
  free: number;
  isBehind: boolean;
  isAhead: boolean;
}

/**
 * The line of the title: behind the name, or in front of it where the two share a smaller box than the name and what
 * follows. Where both could be and neither boxes nor the people before tell, none is.
 */
export function titleBeside(lines: readonly Line[], index: number, { free, isBehind, isAhead }: SoFar): number | null {
  const line = lines[index]!;
  const behind = titleBehind(lines, index);
  const before = index > 0 && index - 1 >= free && isTitle(lines[index - 1]!) ? index - 1 : null;
  if (before === null || behind === null)
    return behind ?? (before !== null && lines[before]!.level === 0 && (line.level > 0 || isAhead) ? before : null);
  const near = boxOf(line, lines[before]!);
  const far = boxOf(line, lines[behind]!);
  if (near === far) return isBehind ? behind : null;
  return far?.contains(near) ? before : behind;
}

const isTitle = ({ text, control }: Line): boolean => !control && personName(text) === null && jobTitle(text) !== null;

function titleBehind(lines: readonly Line[], index: number): number | null {
  const line = lines[index]!;
  for (let at = index + 1; at <= index + 2; at += 1) {
    const next = lines[at];
    if (next === undefined || personName(next.text) !== null || (next.level > 0 && line.level > 0 && next.level < line.level)) return null;
    if (jobTitle(next.text) !== null) return at;
    if (next.text.length > 30) return null;
  }
  return null;
}

/** The smallest box around both. */
function boxOf(one: Line, other: Line): PageElement | null {
  let box: PageElement | null = one.node;
  while (box !== null && !box.contains(other.node)) box = box.parentElement;
  return box;
}
