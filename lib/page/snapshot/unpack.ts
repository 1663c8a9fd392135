/**
 * Opens a snapshot. It comes from the page's process, which may be compromised, so every number and text is checked
 * on the way: a snapshot that does not add up is refused whole, never repaired.
 */
import { fail, ok, type Result } from '@/lib/kernel/result';
import { isClean } from '@/lib/kernel/text';
import type { Outline } from '../outline/outline';
import { boundedNodes, type EmbeddedData } from '../sources/embedded-data';
import { type Trace, traceCaps } from '../sources/trace';
import type { PackedOutline, PageSnapshot } from './snapshot';
import { SnapshotElement } from './snapshot-element';

/**
 * What the script in the page keeps to (`snapshotCaps`, and the caps of the outline and of embedded data), with some
 * room; beyond it somebody is trying something. Entries: the largest pages known have a tenth of that.
 */
const most = {
  entries: 400_000,
  text: 25_000,
  lines: 1_600_000,
  address: 5_000,
  pageAddress: 100_000,
  short: 2_000,
  names: 40,
  elementDepth: 610,
  depth: 260,
} as const;

class Mismatch extends Error {}

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Mismatch(what);
}

const text = (value: unknown, what: string, length: number = most.short): string => {
  check(typeof value === 'string' && value.length <= length, `${what} is no text`);
  return value;
};

const textOrNull = (value: unknown, what: string, length?: number): string | null =>
  value === 0 || value === null ? null : text(value, what, length);

/** A copy without holes: where there was one an undefined entry is, and falls through the next check. */
const list = (value: unknown, what: string, length: number = most.entries): unknown[] => {
  check(Array.isArray(value) && value.length <= length, `${what} is no list`);
  return Array.from(value as unknown[]);
};

const record = (value: unknown, what: string): Record<string, unknown> => {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), `${what} is no record`);
  return value as Record<string, unknown>;
};

/** Depth of an entry below its parent, which stands before it. */
function deeper(depths: number[], parent: number | null, deepest: number, what: string): void {
  const depth = parent === null ? 0 : depths[parent]! + 1;
  check(depth <= deepest, `${what} is too deep`);
  depths.push(depth);
}

/** A whole number from `low` up to, not including, `end`. */
const index = (value: unknown, low: number, end: number, what: string): number => {
  check(typeof value === 'number' && Number.isInteger(value) && value >= low && value < end, `${what} is out of range`);
  return value;
};

const indexOrNull = (value: unknown, end: number, what: string): number | null => {
  const found = index(value, -1, end, what);
  return found === -1 ? null : found;
};

function elementsOf(packed: PackedOutline): SnapshotElement[] {
  const tags = list(packed.tags, 'tags').map((tag) => text(tag, 'a tag'));
  const elements: SnapshotElement[] = [];
  const depths: number[] = [];
  for (const entry of list(packed.elements, 'elements')) {
    const [tag, parent, attributes = 0, data = ''] = list(entry, 'an element', 4);
    const told = attributes === 0 ? null : record(attributes, 'an element’s attributes');
    for (const value of Object.values(told ?? {})) text(value, 'an attribute');
    const above = indexOrNull(parent, elements.length, 'a parent');
    deeper(depths, above, most.elementDepth, 'an element');
    elements.push(
      new SnapshotElement(
        tags[index(tag, 0, tags.length, 'a tag')]!,
        above === null ? null : elements[above]!,
        told as Record<string, string> | null,
        text(data, 'an element’s text'),
      ),
    );
  }
  return elements;
}

function outlineOf(packed: PackedOutline): Outline {
  const elements = elementsOf(packed);
  const node = (value: unknown) => elements[index(value, 0, elements.length, 'an element')]!;
  const [lines, sections, items] = [list(packed.lines, 'lines'), list(packed.sections, 'sections'), list(packed.items, 'items')];
  const range = (first: unknown, last: unknown) => {
    const start = index(first, 0, lines.length + 1, 'a line');
    return { first: start, last: index(last, start, lines.length + 1, 'a line') };
  };
  const [sectionDepths, itemDepths]: number[][] = [[], []];
  let room: number = most.lines;
  const section = (value: unknown) => index(value, 0, sections.length, 'a section');
  const item = (value: unknown) => indexOrNull(value, items.length, 'an item');
  return {
    url: text(packed.url, 'url', most.pageAddress),
    language: textOrNull(packed.language, 'language'),
    title: text(packed.title, 'title'),
    elements: index(packed.visited, 0, Number.MAX_SAFE_INTEGER, 'visited'),
    lines: lines.map((entry) => {
      const [said, at, href, level, inItem, control, element] = list(entry, 'a line', 7);
      const words = text(said, 'a line', most.text);
      room -= words.length;
      check(room >= 0, 'the page is too long');
      check(isClean(words), 'a line is not clean');
      return {
        text: words,
        section: section(at),
        href: textOrNull(href, 'href', most.address),
        level: index(level, 0, 7, 'level'),
        item: item(inItem),
        control: control === 1,
        node: node(element),
      };
    }),
    sections: sections.map((entry, own) => {
      const [names, heading, landmark, parent, first, last, element] = list(entry, 'a section', 7);
      const above = indexOrNull(parent, own, 'a parent section');
      deeper(sectionDepths!, above, most.depth, 'a section');
      return {
        names: list(names, 'names', most.names).map((name) => text(name, 'a name')),
        heading: text(heading, 'heading'),
        landmark: text(landmark, 'landmark'),
        parent: above,
        ...range(first, last),
        node: node(element),
      };
    }),
    pairs: list(packed.pairs, 'pairs').map((entry) => {
      const [label, at, values] = list(entry, 'a pair', 3);
      return {
        label: text(label, 'label'),
        section: section(at),
        values: list(values, 'values').map((value) => {
          const [said, href, where] = list(value, 'a value', 3);
          return {
            text: text(said, 'a value', most.text),
            href: textOrNull(href, 'href', most.address),
            line: index(where, 0, lines.length, 'a line'),
          };
        }),
      };
    }),
    links: list(packed.links, 'links').map((entry) => {
      const [href, said, label, at, inItem, first, last, element] = list(entry, 'a link', 8);
      return {
        href: text(href, 'href', most.address),
        text: text(said, 'a link'),
        label: text(label, 'label'),
        section: section(at),
        item: item(inItem),
        ...range(first, last),
        node: node(element),
      };
    }),
    items: items.map((entry, own) => {
      const [parent, first, last, element] = list(entry, 'an item', 4);
      const above = indexOrNull(parent, own, 'a parent item');
      deeper(itemDepths!, above, most.depth, 'an item');
      return { parent: above, ...range(first, last), node: node(element) };
    }),
  };
}

function embeddedOf(packed: EmbeddedData): EmbeddedData {
  return {
    jsonLd: boundedNodes(
      list(packed.jsonLd, 'jsonLd').map((entry) => {
        const { node, depth } = record(entry, 'an entry of JSON-LD');
        return { node: record(node, 'a JSON-LD node'), depth: index(depth, 0, 1_000, 'depth') };
      }),
    ),
    meta: list(packed.meta, 'meta').map((entry) => {
      const { name, content } = record(entry, 'an entry of meta');
      const said = text(content, 'a meta content', most.address);
      check(isClean(said), 'a meta content is not clean');
      return { name: text(name, 'a meta name'), content: said };
    }),
    canonical: textOrNull(packed.canonical, 'canonical', most.address),
  };
}

function tracesOf(packed: unknown): Trace[] {
  let room: number = traceCaps.characters;
  return list(packed, 'traces', traceCaps.traces).map((entry) => {
    const [element, attribute, value] = list(entry, 'a trace', 3).map((part) => text(part, 'a trace', traceCaps.value));
    check(element !== undefined && attribute !== undefined && value !== undefined, 'a trace is not whole');
    room -= element.length + attribute.length + value.length;
    check(room >= 0, 'there are too many traces');
    check(isClean(value), 'a trace is not clean');
    return [element, attribute, value];
  });
}

export interface OpenedSnapshot {
  href: string;
  contentType: string;
  outline: Outline;
  embedded: EmbeddedData;
  traces: Trace[];
  milliseconds: number;
}

/** Fails with what does not add up. */
export function unpackSnapshot(value: unknown): Result<OpenedSnapshot, string> {
  try {
    check(typeof value === 'object' && value !== null && (value as PageSnapshot).snapshot === 1, 'it is no snapshot of this version');
    const { href, contentType, outline, embedded, traces, milliseconds } = value as PageSnapshot;
    check(typeof outline === 'object' && outline !== null && typeof embedded === 'object' && embedded !== null, 'it has no outline');
    return ok({
      href: text(href, 'href', most.pageAddress),
      contentType: text(contentType, 'contentType'),
      outline: outlineOf(outline),
      embedded: embeddedOf(embedded),
      traces: tracesOf(traces),
      milliseconds: typeof milliseconds === 'number' && milliseconds >= 0 ? milliseconds : 0,
    });
  } catch (error) {
    if (error instanceof Mismatch)
      return fail(`The page was not read: what came back does not add up (${error.message}). Reload the page and press the button again.`);
    throw error;
  }
}
