/**
 * Packs an outline whose nodes are real elements into plain JSON. Runs in the page, only reads, and gives the page its
 * turn between slices: on fifty thousand elements packing is as long as walking.
 */
import type { Outline } from '../outline/outline';
import { sliceMilliseconds, type YieldNow } from '../outline/slices';
import { attributeOf, findAllIn, parentElementOf, precedes, rootOf, tagOf, textIn } from '../outline/tree';
import { hasTextAsData, type PackedElement, type PackedOutline, snapshotCaps, tellingElements, toldAttributes } from './snapshot';

const toldSelector = toldAttributes.map((name) => `[${name}]`).join(',');

/** Elements that have an attribute worth telling, by one native query per tree instead of fifteen reads per element. */
function toldElements(outline: Outline<Element>): Set<Element> {
  const roots = new Set<Document | ShadowRoot>();
  for (const { node } of [...outline.sections, ...outline.lines, ...outline.links]) roots.add(rootOf(node));
  const told = new Set<Element>();
  for (const root of roots) for (const element of root.querySelectorAll(toldSelector)) told.add(element);
  return told;
}

class ElementTable {
  readonly tags: string[] = [];
  readonly elements: PackedElement[] = [];
  private readonly tagIndex = new Map<string, number>();
  /** How deep each packed element stands. */
  private readonly depths: number[] = [];
  private readonly indices = new Map<Element, number>();

  constructor(private readonly told: ReadonlySet<Element>) {}

  /** Index of an element; its ancestors are packed first, without recursion because pages nest deeply. */
  add(element: Element): number {
    let known = this.indices.get(element);
    if (known !== undefined) return known;
    const path: Element[] = [element];
    for (let each = parentElementOf(element); each !== null; each = parentElementOf(each)) {
      known = this.indices.get(each);
      if (known !== undefined) break;
      path.push(each);
    }
    let index = known ?? -1;
    for (let at = path.length - 1; at >= 0; at -= 1) index = this.put(path[at]!, index);
    return index;
  }

  private put(element: Element, below: number): number {
    const localName = tagOf(element).slice(0, snapshotCaps.tag);
    const deep = below >= 0 && this.depths[below]! >= snapshotCaps.depth;
    const parent = deep ? this.elements[below]![1] : below;
    let tag = this.tagIndex.get(localName);
    if (tag === undefined) {
      tag = this.tags.push(localName) - 1;
      this.tagIndex.set(localName, tag);
    }
    const packed: PackedElement = [tag, parent];
    const attributes = this.told.has(element) ? attributesOf(element) : 0;
    const itemprop = attributes === 0 ? null : (attributes.itemprop ?? null);
    if (hasTextAsData(localName, itemprop)) packed.push(attributes, textIn(element, snapshotCaps.attribute));
    else if (attributes !== 0) packed.push(attributes);
    const index = this.elements.push(packed) - 1;
    this.depths.push(parent < 0 ? 0 : this.depths[parent]! + 1);
    this.indices.set(element, index);
    return index;
  }
}

function attributesOf(element: Element): Record<string, string> | 0 {
  let attributes: Record<string, string> | 0 = 0;
  for (const name of toldAttributes) {
    const value = attributeOf(element, name);
    if (value === null) continue;
    attributes ||= {};
    attributes[name] = value.slice(0, snapshotCaps.attribute);
  }
  return attributes;
}

/** How many lines fit into the cap on text. */
function fittingLines(outline: Outline<Element>): number {
  let room: number = snapshotCaps.text;
  const over = outline.lines.findIndex(({ text }) => {
    room -= text.length;
    return room < 0;
  });
  return over < 0 ? outline.lines.length : over;
}

/** Pairs repeat the text of their lines; boxes inside boxes repeat it again and again. */
function fittingPairs(outline: Outline<Element>, count: number): Outline<Element>['pairs'] {
  let room: number = snapshotCaps.pairs;
  return outline.pairs.filter(({ label, values }) => {
    room -= values.reduce((sum, { text, href }) => sum + text.length + (href?.length ?? 0), label.length);
    return room >= 0 && values.every(({ line }) => line < count);
  });
}

/** Maps in slices. */
async function packed<From, To>(list: readonly From[], pack: (each: From) => To, yieldNow: YieldNow): Promise<To[]> {
  const made: To[] = [];
  let started = performance.now();
  for (const each of list) {
    made.push(pack(each));
    if ((made.length & 127) !== 0 || performance.now() - started < sliceMilliseconds) continue;
    await yieldNow();
    started = performance.now();
  }
  return made;
}

function* tellingIn(outline: Outline<Element>): Generator<Element> {
  for (const { parent, node } of outline.sections) {
    if (parent !== null) continue;
    let telling = 0;
    for (const element of findAllIn(node, tellingElements)) {
      telling += 1;
      if (telling > snapshotCaps.telling) break;
      yield element;
    }
  }
}

/** Telling elements and those of the lines in the order of the page: children are packed in it, so readers may ask what stands behind what. */
function* inPageOrder(outline: Outline<Element>): Generator<Element> {
  const { lines } = outline;
  let next = 0;
  for (const element of tellingIn(outline)) {
    while (next < lines.length && precedes(lines[next]!.node, element)) yield lines[next++]!.node;
    yield element;
  }
}

export async function packOutline(outline: Outline<Element>, yieldNow: YieldNow): Promise<PackedOutline> {
  const table = new ElementTable(toldElements(outline));
  await yieldNow();
  const count = fittingLines(outline);
  const within = (line: number) => Math.min(line, count);
  await packed([...inPageOrder(outline)], (element) => table.add(element), yieldNow);
  return {
    url: outline.url,
    language: outline.language,
    title: outline.title,
    visited: outline.elements,
    lines: await packed(
      outline.lines.slice(0, count),
      (line) => [line.text, line.section, line.href ?? 0, line.level, line.item ?? -1, line.control ? 1 : 0, table.add(line.node)],
      yieldNow,
    ),
    sections: await packed(
      outline.sections,
      (section) => [
        section.names,
        section.heading,
        section.landmark,
        section.parent ?? -1,
        within(section.first),
        within(section.last),
        table.add(section.node),
      ],
      yieldNow,
    ),
    pairs: fittingPairs(outline, count).map((pair) => [pair.label, pair.section, pair.values.map(({ text, href, line }) => [text, href ?? 0, line])]),
    links: await packed(
      outline.links.filter(({ first }) => first <= count),
      (link) => [link.href, link.text, link.label, link.section, link.item ?? -1, within(link.first), within(link.last), table.add(link.node)],
      yieldNow,
    ),
    items: await packed(outline.items, (item) => [item.parent ?? -1, within(item.first), within(item.last), table.add(item.node)], yieldNow),
    tags: table.tags,
    elements: table.elements,
  };
}
