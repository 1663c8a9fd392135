/** Packs an outline whose nodes are real elements into plain JSON. Runs in the page and only reads. */
import type { Outline } from '../outline/outline';
import type { PageElement } from './page-element';
import { hasTextAsData, type PackedElement, type PackedOutline, snapshotCaps, tellingElements, toldAttributes } from './snapshot';

class ElementTable {
  readonly tags: string[] = [];
  readonly elements: PackedElement[] = [];
  private readonly tagIndex = new Map<string, number>();
  private readonly indices = new Map<PageElement, number>();

  /** Index of an element; its ancestors are packed first, without recursion because pages nest deeply. */
  add(element: PageElement): number {
    const path: PageElement[] = [];
    let known: number | undefined;
    for (let each: PageElement | null = element; each !== null; each = each.parentElement) {
      known = this.indices.get(each);
      if (known !== undefined) break;
      path.push(each);
    }
    let index = known ?? -1;
    for (let at = path.length - 1; at >= 0; at -= 1) index = this.put(path[at]!, index);
    return index;
  }

  private put(element: PageElement, parent: number): number {
    const { localName } = element;
    let tag = this.tagIndex.get(localName);
    if (tag === undefined) {
      tag = this.tags.push(localName) - 1;
      this.tagIndex.set(localName, tag);
    }
    const packed: PackedElement = [tag, parent];
    let attributes: Record<string, string> | 0 = 0;
    for (const name of toldAttributes) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      attributes ||= {};
      attributes[name] = value.slice(0, snapshotCaps.attribute);
    }
    const itemprop = attributes === 0 ? null : (attributes.itemprop ?? null);
    if (hasTextAsData(localName, itemprop)) packed.push(attributes, (element.textContent ?? '').slice(0, snapshotCaps.attribute));
    else if (attributes !== 0) packed.push(attributes);
    const index = this.elements.push(packed) - 1;
    this.indices.set(element, index);
    return index;
  }
}

/** How many lines fit into the cap on text. */
function fittingLines(outline: Outline): number {
  let room: number = snapshotCaps.text;
  const over = outline.lines.findIndex(({ text }) => {
    room -= text.length;
    return room < 0;
  });
  return over < 0 ? outline.lines.length : over;
}

export function packOutline(outline: Outline): PackedOutline {
  const table = new ElementTable();
  const count = fittingLines(outline);
  const within = (line: number) => Math.min(line, count);
  for (const { parent, node } of outline.sections) {
    if (parent !== null) continue;
    let telling = 0;
    for (const element of node.querySelectorAll(tellingElements)) {
      if (telling++ >= snapshotCaps.telling) break;
      table.add(element);
    }
  }
  return {
    url: outline.url,
    language: outline.language,
    title: outline.title,
    visited: outline.elements,
    lines: outline.lines
      .slice(0, count)
      .map((line) => [line.text, line.section, line.href ?? 0, line.level, line.item ?? -1, line.control ? 1 : 0, table.add(line.node)]),
    sections: outline.sections.map((section) => [
      section.names,
      section.heading,
      section.landmark,
      section.parent ?? -1,
      within(section.first),
      within(section.last),
      table.add(section.node),
    ]),
    pairs: outline.pairs
      .filter(({ values }) => values.every(({ line }) => line < count))
      .map((pair) => [pair.label, pair.section, pair.values.map(({ text, href, line }) => [text, href ?? 0, line])]),
    links: outline.links
      .filter(({ first }) => first <= count)
      .map((link) => [link.href, link.text, link.label, link.section, link.item ?? -1, within(link.first), within(link.last), table.add(link.node)]),
    items: outline.items.map((item) => [item.parent ?? -1, within(item.first), within(item.last), table.add(item.node)]),
    tags: table.tags,
    elements: table.elements,
  };
}
