/**
 * Label–value pairs, from structure that needs no language: `dt`/`dd` (several `dd` belong to one label),
 * two-cell table rows, two neighbours that fill one small box, and "label: value" lines. More pairs are found than
 * are meant; readers ask for labels that they know.
 */
import type { Line as OutlineLine, Pair } from './outline';
import type { RawCell } from './raw';
import { firstElementOf, holds, lastElementOf, parentElementOf } from './tree';

/** A label is short: the longest that is known ("Members associés à l’entreprise" and its like) stays under 60. */
const labelCharacters = 60;
/** Lines of one value: addresses take up to eight. */
const valueLines = 12;

/** Pairs are made in the page, where nodes are real elements. */
type Line = OutlineLine<Element>;

const isLabel = (line: Line | undefined): line is Line => line !== undefined && line.text.length <= labelCharacters && /\p{L}/u.test(line.text);
const stripColon = (text: string): string => text.replace(/[\s:：]+$/u, '');

function valuesOf(lines: readonly Line[], first: number, last: number): Pair['values'] {
  return lines.slice(first, Math.min(last, first + valueLines)).map((line, offset) => ({ text: line.text, href: line.href, line: first + offset }));
}

function fromCells(lines: readonly Line[], cells: readonly RawCell[]): Pair[] {
  const pairs: Pair[] = [];
  let open: Pair | null = null;
  cells.forEach((cell, index) => {
    if (cell.tag === 'dl') open = null;
    else if (cell.tag === 'dt') {
      const line = lines[cell.first];
      open =
        cell.last > cell.first && isLabel(line)
          ? { label: stripColon(line.text), values: valuesOf(lines, cell.first + 1, cell.last), section: cell.section }
          : null;
      if (open !== null) pairs.push(open);
    } else if (cell.tag === 'dd' && open !== null) open.values.push(...valuesOf(lines, cell.first, cell.last));
    else if (cell.tag === 'tr') {
      const inside = cells
        .slice(index + 1, index + 4)
        .filter(
          (other) =>
            (other.tag === 'td' || other.tag === 'th') && other.first >= cell.first && other.last <= cell.last && holds(cell.node, other.node),
        );
      const [label, value] = inside;
      const line = label && lines[label.first];
      if (inside.length !== 2 || !label || !value || label.last !== label.first + 1 || !isLabel(line)) return;
      pairs.push({ label: stripColon(line.text), values: valuesOf(lines, value.first, value.last), section: label.section });
    }
  });
  return pairs.filter((pair) => pair.values.length > 0);
}

/** The nearest box around `node` that has more than one child that is an element; null when its lines are not these two. */
function boxOf(node: Element): Element | null {
  let box = parentElementOf(node);
  while (box !== null && firstElementOf(box) === lastElementOf(box)) box = parentElementOf(box);
  return box;
}

function fromNeighbours(lines: readonly Line[], taken: ReadonlySet<number>): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const label = lines[index]!;
    const value = lines[index + 1]!;
    if (taken.has(index) || taken.has(index + 1) || label.item !== value.item || !isLabel(label) || label.control) continue;
    const box = boxOf(label.node);
    if (box === null || !holds(box, value.node)) continue;
    const before = lines[index - 1];
    const after = lines[index + 2];
    if (before !== undefined && holds(box, before.node)) continue;
    if (after !== undefined && holds(box, after.node) && boxOf(after.node) === box) continue;
    pairs.push({ label: stripColon(label.text), values: valuesOf(lines, index + 1, index + 2), section: label.section });
  }
  return pairs;
}

function fromColons(lines: readonly Line[]): Pair[] {
  const pairs: Pair[] = [];
  lines.forEach((line, index) => {
    const at = line.text.slice(0, labelCharacters + 1).search(/[:：](?:\s|$)/u);
    if (at < 2) return;
    const label = line.text.slice(0, at).trim();
    const value = line.text.slice(at + 1).trim();
    const next = lines[index + 1];
    if (value !== '') pairs.push({ label, values: [{ text: value, href: line.href, line: index }], section: line.section });
    else if (next !== undefined && next.item === line.item)
      pairs.push({ label, values: valuesOf(lines, index + 1, index + 2), section: line.section });
  });
  return pairs;
}

const startOf = (pair: Pair): number => pair.values[0]!.line;

/** All pairs in reading order; a value that a `dt` or a row claims is not offered again by its neighbours. */
export function pairsOf(lines: readonly Line[], cells: readonly RawCell[]): Pair[] {
  const structural = fromCells(lines, cells);
  const taken = new Set<number>();
  for (const cell of cells) if (cell.tag !== 'dl' && cell.tag !== 'tr') for (let index = cell.first; index < cell.last; index += 1) taken.add(index);
  return [...structural, ...fromNeighbours(lines, taken), ...fromColons(lines)].sort((one, other) => startOf(one) - startOf(other));
}
