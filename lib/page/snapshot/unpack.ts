/**
 * Opens a snapshot. It comes from the page's process, which may be compromised, so every number and text is checked
 * on the way: a snapshot that does not add up is refused whole, never repaired.
 */
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { Outline } from '../outline/outline';
import type { EmbeddedData } from '../sources/embedded-data';
import type { PackedOutline, PageSnapshot } from './snapshot';
import { SnapshotElement } from './snapshot-element';

/** A page read by a browser stays below these by far; beyond them somebody is trying something. */
const most = { entries: 400_000, text: 4_000_000 } as const;

class Mismatch extends Error {}

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Mismatch(what);
}

const text = (value: unknown, what: string): string => {
  check(typeof value === 'string' && value.length <= most.text, `${what} is no text`);
  return value;
};

const textOrNull = (value: unknown, what: string): string | null => (value === 0 || value === null ? null : text(value, what));

const list = (value: unknown, what: string): unknown[] => {
  check(Array.isArray(value) && value.length <= most.entries, `${what} is no list`);
  return value;
};

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
  for (const entry of list(packed.elements, 'elements')) {
    const [tag, parent, attributes = 0, data = ''] = list(entry, 'an element');
    const told = attributes === 0 ? null : attributes;
    check(
      told === null || (typeof told === 'object' && Object.values(told as object).every((value) => typeof value === 'string')),
      'attributes are no texts',
    );
    const above = indexOrNull(parent, elements.length, 'a parent');
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
  const line = (value: unknown) => index(value, 0, lines.length + 1, 'a line');
  const section = (value: unknown) => index(value, 0, sections.length, 'a section');
  const item = (value: unknown) => indexOrNull(value, items.length, 'an item');
  return {
    url: text(packed.url, 'url'),
    language: textOrNull(packed.language, 'language'),
    title: text(packed.title, 'title'),
    elements: index(packed.visited, 0, Number.MAX_SAFE_INTEGER, 'visited'),
    lines: lines.map((entry) => {
      const [said, at, href, level, inItem, control, element] = list(entry, 'a line');
      return {
        text: text(said, 'a line'),
        section: section(at),
        href: textOrNull(href, 'href'),
        level: index(level, 0, 7, 'level'),
        item: item(inItem),
        control: control === 1,
        node: node(element),
      };
    }),
    sections: sections.map((entry, own) => {
      const [names, heading, landmark, parent, first, last, element] = list(entry, 'a section');
      return {
        names: list(names, 'names').map((name) => text(name, 'a name')),
        heading: text(heading, 'heading'),
        landmark: text(landmark, 'landmark'),
        parent: indexOrNull(parent, own, 'a parent section'),
        first: line(first),
        last: line(last),
        node: node(element),
      };
    }),
    pairs: list(packed.pairs, 'pairs').map((entry) => {
      const [label, at, values] = list(entry, 'a pair');
      return {
        label: text(label, 'label'),
        section: section(at),
        values: list(values, 'values').map((value) => {
          const [said, href, where] = list(value, 'a value');
          return { text: text(said, 'a value'), href: textOrNull(href, 'href'), line: index(where, 0, lines.length, 'a line') };
        }),
      };
    }),
    links: list(packed.links, 'links').map((entry) => {
      const [href, said, label, at, inItem, first, last, element] = list(entry, 'a link');
      return {
        href: text(href, 'href'),
        text: text(said, 'a link'),
        label: text(label, 'label'),
        section: section(at),
        item: item(inItem),
        first: line(first),
        last: line(last),
        node: node(element),
      };
    }),
    items: items.map((entry, own) => {
      const [parent, first, last, element] = list(entry, 'an item');
      return { parent: indexOrNull(parent, own, 'a parent item'), first: line(first), last: line(last), node: node(element) };
    }),
  };
}

function embeddedOf(packed: EmbeddedData): EmbeddedData {
  return {
    jsonLd: list(packed.jsonLd, 'jsonLd').map((entry) => {
      const { node, depth } = entry as EmbeddedData['jsonLd'][number];
      check(typeof node === 'object' && node !== null && !Array.isArray(node), 'a JSON-LD node is no record');
      return { node, depth: index(depth, 0, 1_000, 'depth') };
    }),
    meta: list(packed.meta, 'meta').map((entry) => {
      const { name, content } = entry as EmbeddedData['meta'][number];
      return { name: text(name, 'a meta name'), content: text(content, 'a meta content') };
    }),
    canonical: textOrNull(packed.canonical, 'canonical'),
  };
}

export interface OpenedSnapshot {
  href: string;
  contentType: string;
  outline: Outline;
  embedded: EmbeddedData;
  milliseconds: number;
}

/** Fails with what does not add up. */
export function unpackSnapshot(value: unknown): Result<OpenedSnapshot, string> {
  try {
    check(typeof value === 'object' && value !== null && (value as PageSnapshot).snapshot === 1, 'it is no snapshot of this version');
    const { href, contentType, outline, embedded, milliseconds } = value as PageSnapshot;
    check(typeof outline === 'object' && outline !== null && typeof embedded === 'object' && embedded !== null, 'it has no outline');
    return ok({
      href: text(href, 'href'),
      contentType: text(contentType, 'contentType'),
      outline: outlineOf(outline),
      embedded: embeddedOf(embedded),
      milliseconds: typeof milliseconds === 'number' && milliseconds >= 0 ? milliseconds : 0,
    });
  } catch (error) {
    if (error instanceof Mismatch)
      return fail(`The page was not read: what came back does not add up (${error.message}). Reload the page and press the button again.`);
    throw error;
  }
}
