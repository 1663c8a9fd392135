/** Turns what was gathered into the outline: twins out, indices closed up, headings given to sections, pairs made. */
import { cut } from '@/lib/kernel/text';
import type { Item, Line, Link, Outline, Section } from './outline';
import { pairsOf } from './pairs';
import type { RawCell, RawLine, RawRange, RawSection, RawWalk } from './raw';
import type { YieldNow } from './slices';
import { dropTwins } from './twins';

/** A heading is handed to every section around it, so it is kept short. */
const headingLines = 20;
const headingCharacters = 300;
const titleCharacters = 1_000;
const languageCharacters = 60;

/** First index in sorted `numbers` that is not below `wanted`. */
function lowerBound(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each section the dialog it belongs to, -1 outside dialogs: a dialog's heading is no heading of the page behind it. */
function dialogsOf(sections: readonly RawSection[]): number[] {
  const dialogs: number[] = [];
  sections.forEach((section, index) => {
    dialogs.push(section.landmark === 'dialog' ? index : section.parent === null ? -1 : (dialogs[section.parent] ?? -1));
  });
  return dialogs;
}

function headingIn(section: RawSection, dialog: number, dialogs: readonly number[], lines: readonly RawLine[], headings: readonly number[]): string {
  let at = lowerBound(headings, section.first);
  while (at < headings.length && headings[at]! < section.last && dialogs[lines[headings[at]!]!.section] !== dialog) at += 1;
  const start = headings[at];
  if (start === undefined || start >= section.last) return section.label;
  const parts: string[] = [];
  const last = Math.min(section.last, start + headingLines);
  for (let index = start; index < last && lines[index]!.heading === lines[start]!.heading; index += 1) parts.push(lines[index]!.text);
  return cut(parts.join(' '), headingCharacters);
}

const plainLine = ({ text, section, href, level, item, control, node }: RawLine): Line<Element> => ({
  text,
  section,
  href,
  level,
  item,
  control,
  node,
});

/** Walks of the document and its frames, in order, as one outline; the page gets its turn between the steps. */
export async function assemble(document: Document, url: string, walks: readonly RawWalk[], yieldNow: YieldNow): Promise<Outline<Element>> {
  const lines: RawLine[] = [];
  const sections: RawSection[] = [];
  const links: Link<Element>[] = [];
  const items: Item<Element>[] = [];
  const cells: RawCell[] = [];
  let elements = 0;

  for (const walk of walks) {
    dropTwins(walk);
    await yieldNow();
    const moved: number[] = [];
    const [sectionBase, itemBase] = [sections.length, items.length];
    for (const line of walk.lines) {
      moved.push(lines.length);
      if (line.dropped) continue;
      lines.push({ ...line, section: line.section + sectionBase, item: line.item === null ? null : line.item + itemBase });
    }
    moved.push(lines.length);
    const move = <Range extends RawRange>(range: Range): Range => ({
      ...range,
      first: moved[range.first] ?? lines.length,
      last: moved[range.last] ?? lines.length,
    });
    for (const section of walk.sections) sections.push({ ...move(section), parent: section.parent === null ? null : section.parent + sectionBase });
    for (const item of walk.items) items.push({ ...move(item), parent: item.parent === null ? null : item.parent + itemBase });
    for (const link of walk.links)
      links.push({ ...move(link), section: link.section + sectionBase, item: link.item === null ? null : link.item + itemBase });
    for (const cell of walk.cells) cells.push({ ...move(cell), section: cell.section + sectionBase });
    elements += walk.elements;
  }

  await yieldNow();
  const headings: number[] = [];
  lines.forEach((line, index) => {
    if (line.level > 0) headings.push(index);
  });
  const dialogs = dialogsOf(sections);
  const finished: Section<Element>[] = sections.map((section, index) => {
    const { names, landmark, parent, first, last, node } = section;
    return { names, heading: headingIn(section, dialogs[index]!, dialogs, lines, headings), landmark, parent, first, last, node };
  });
  const plain = lines.map(plainLine);
  await yieldNow();
  const language = document.documentElement?.getAttribute('lang')?.slice(0, languageCharacters).trim().toLowerCase() || null;
  return {
    url,
    language,
    title: (document.title ?? '').slice(0, titleCharacters),
    lines: plain,
    sections: finished,
    pairs: pairsOf(plain, cells),
    links,
    items,
    elements,
  };
}
