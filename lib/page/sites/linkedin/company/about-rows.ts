/**
 * The rows of the about block: label and value in any language, from `dt`/`dd`, from two neighbours, or from a line that
 * is nothing but a label with its value below. The block is the stretch of the page with the most different labels.
 */
import { parseCount } from '@/lib/language/amounts/count';
import { labelOf } from '@/lib/language/labels/label';
import type { LabelName } from '@/lib/language/labels/label-names';
import type { Outline } from '@/lib/page/outline/outline';
import { around, inRange, type LineRange, linesIn } from '@/lib/page/sources/lines';
import { blockLabel, isProse, isWide } from './strangers';
import type { Row } from './subject';

const rowLabels: ReadonlySet<LabelName> = new Set([
  'website',
  'phone',
  'verified-page',
  'industry',
  'company-size',
  'headquarters',
  'founded',
  'type',
  'specialties',
]);
/** Lines between two rows of one block at most: a long address. */
const widestGap = 12;
/** Tabs with an about block: the home tab (of another locale, too), the about tab, and what is no tab. */
const withRows: ReadonlySet<string> = new Set(['', 'about', 'home', 'mycompany']);
/** A single label could stand anywhere by chance. */
const leastLabels = 2;

const rowLabel = (text: string): LabelName | null => {
  const label = labelOf(text);
  return label !== null && rowLabels.has(label) ? label : null;
};

/** Label and value lines without any markup that pairs them; a size may have two values, the band and the members. */
function rowsByLines(outline: Outline, root: LineRange): Row[] {
  const rows: Row[] = [];
  for (let index = root.first; index + 1 < root.last; index += 1) {
    const line = outline.lines[index]!;
    const label = line.href === null && !line.control ? rowLabel(line.text) : null;
    if (label === null || isProse(outline, index)) continue;
    const values: Row['values'] = [];
    for (let at = index + 1; at < root.last && values.length < (label === 'company-size' ? 2 : 1); at += 1) {
      const { text, href } = outline.lines[at]!;
      if (labelOf(text) !== null || (values.length === 1 && parseCount(text) === null)) break;
      values.push({ text, href, line: at });
    }
    if (values.length > 0) rows.push({ label, values });
  }
  return rows;
}

/** Prose outside a list of definitions. */
const isWriting = (outline: Outline, line: number): boolean => isProse(outline, line) && outline.lines[line]!.node.closest('dd') === null;

function rowsByPairs(outline: Outline, root: LineRange): Row[] {
  return outline.pairs.flatMap((pair): Row[] => {
    const label = rowLabel(pair.label);
    const values = pair.values.filter((value) => inRange(root, value.line) && labelOf(value.text) === null && !isWriting(outline, value.line));
    return label !== null && values.length > 0 ? [{ label, values }] : [];
  });
}

/** Blocks of public pages carry the row's meaning in any language (research: linkedin-dom §8). */
const namedRows: Readonly<Record<string, LabelName>> = {
  website: 'website',
  industry: 'industry',
  size: 'company-size',
  headquarters: 'headquarters',
  organizationType: 'type',
  foundedOn: 'founded',
  specialties: 'specialties',
};

function rowsByName(outline: Outline, root: LineRange): Row[] {
  return outline.sections.flatMap((section): Row[] => {
    const name = section.names.map((each) => /^data-test-id=about-us__(\w+)$/.exec(each)?.[1]).find((each) => each !== undefined);
    const label = name !== undefined && Object.hasOwn(namedRows, name) ? namedRows[name] : undefined;
    if (label === undefined || !inRange(root, section.first)) return [];
    const values = linesIn(outline, { first: section.first + 1, last: section.last }).map(({ line, index }) => ({
      text: line.text,
      href: line.href,
      line: index,
    }));
    return values.length > 0 ? [{ label, values }] : [];
  });
}

const start = (row: Row): number => row.values[0]!.line;
const end = (row: Row): number => row.values.at(-1)!.line + 1;
const variety = (rows: readonly Row[]): number => new Set(rows.map((row) => row.label)).size;

/** Rows of the company's own block in page order, each label once; empty when the page shows no such block. */
export function aboutRows(outline: Outline, root: LineRange, strange: (index: number) => boolean, tab: string): Row[] {
  const named = rowsByName(outline, root).filter((row) => !strange(start(row)));
  if (variety(named) >= leastLabels) return named;
  const byValue = new Map<string, Row>();
  const loose = withRows.has(tab) ? rowsByLines(outline, root) : [];
  const paired = rowsByPairs(outline, root);
  const isInline = ({ label, values: [value] }: Row): boolean => labelOf(outline.lines[value!.line]!.text.split(/[:：]/)[0]!) === label;
  const firm = new Set([...paired, ...loose].filter((row) => !isInline(row)).map((row) => row.label));
  for (const row of [...paired, ...loose]) {
    if (firm.has(row.label) && isInline(row)) continue;
    if (strange(start(row))) continue;
    const key = `${row.label} ${start(row)}`;
    if ((byValue.get(key)?.values.length ?? 0) < row.values.length) byValue.set(key, row);
  }
  const clusters: Row[][] = [];
  for (const row of [...byValue.values()].sort((one, other) => start(one) - start(other))) {
    const open = clusters.at(-1);
    if (open && start(row) - end(open.at(-1)!) <= widestGap) open.push(row);
    else clusters.push([row]);
  }
  const best = clusters.reduce<Row[]>((most, each) => (variety(each) > variety(most) ? each : most), []);
  if (variety(best) < leastLabels) return [];
  const defined = best.filter((row) => outline.lines[start(row)]!.node.closest('dd') !== null);
  const rows = variety(defined) >= leastLabels ? defined : best;
  return rows.filter((row, index) => rows.findIndex((other) => other.label === row.label) === index);
}

/** Shortest text that can be a description. */
const leastDescription = 30;

/** From the heading over the rows to the last row. */
export function aboutRange(outline: Outline, rows: readonly Row[]): LineRange | null {
  const [first] = rows;
  if (first === undefined) return null;
  const last = Math.max(...rows.map(end));
  const section = around(outline, outline.lines[start(first)]!.section).find(
    (each) => each.last >= last && (isWide(each) || opensAbout(outline, each.first) || /^data-test-id=about-us$/.test(each.names[0] ?? '')),
  );
  const floor = section && !isWide(section) ? section.first : Math.max(section?.first ?? 0, start(first) - 40);
  for (let index = start(first) - 1; index >= floor; index -= 1) if (opensAbout(outline, index)) return { first: index, last };
  return { first: section && !isWide(section) ? section.first : start(first) - 1, last };
}

function opensAbout(outline: Outline, index: number): boolean {
  const line = outline.lines[index];
  if (line === undefined || line.href !== null || line.control || isProse(outline, index)) return false;
  const label = blockLabel(line.text);
  return label === 'about' || label === 'overview';
}

/** Lines of the company's own text: between the block's heading and its first row, or below an about heading where there are no rows. */
export function descriptionLines(
  outline: Outline,
  root: LineRange,
  about: LineRange | null,
  rows: readonly Row[],
  strange: (index: number) => boolean,
): number[] {
  const range = about && rows[0] ? { first: about.first, last: start(rows[0]) } : aboutTextRange(outline, root, strange);
  const found: number[] = [];
  for (let index = range?.first ?? 0; index < (range?.last ?? 0) && found.length < 60; index += 1) {
    const line = outline.lines[index]!;
    if (!line.control && line.text.length >= leastDescription && !strange(index)) found.push(index);
  }
  return found;
}

function aboutTextRange(outline: Outline, root: LineRange, strange: (index: number) => boolean): LineRange | null {
  for (let index = root.first; index < root.last; index += 1) {
    if (!opensAbout(outline, index) || strange(index)) continue;
    const path = around(outline, outline.lines[index]!.section);
    const section = path.find((each) => !isWide(each) && each.first === index && each.last > index + 1);
    const end = Math.min(section?.last ?? root.last, index + 60);
    const endsAtHeading = section === undefined;
    let last = index + 1;
    while (last < end && !(endsAtHeading && outline.lines[last]!.level > 0)) last += 1;
    return { first: index + 1, last };
  }
  return null;
}
