/** An element as a snapshot remembers it. Elements are numbered in an order in which a parent stands before its children. */
import type { PageElement } from './page-element';
import { matches } from './selector';

/** Readers ask line after line for the same few selectors; neighbours share the answer, however deep they stand. */
const nearest = new Map<string, WeakMap<SnapshotElement, SnapshotElement | null>>();

function answersTo(selector: string): WeakMap<SnapshotElement, SnapshotElement | null> {
  const known = nearest.get(selector) ?? new WeakMap<SnapshotElement, SnapshotElement | null>();
  nearest.set(selector, known);
  return known;
}

export class SnapshotElement implements PageElement {
  readonly children: SnapshotElement[] = [];

  constructor(
    readonly localName: string,
    readonly parentElement: SnapshotElement | null,
    private readonly attributes: Readonly<Record<string, string>> | null,
    readonly textContent: string,
  ) {
    parentElement?.children.push(this);
  }

  getAttribute(name: string): string | null {
    return this.attributes !== null && Object.hasOwn(this.attributes, name) ? (this.attributes[name] ?? null) : null;
  }

  contains(other: object | null): boolean {
    if (!(other instanceof SnapshotElement)) return false;
    for (let each: SnapshotElement | null = other; each !== null; each = each.parentElement) if (each === this) return true;
    return false;
  }

  closest(selector: string): SnapshotElement | null {
    const known = answersTo(selector);
    const asked: SnapshotElement[] = [];
    let found: SnapshotElement | null | undefined;
    for (let each: SnapshotElement | null = this; each !== null && found === undefined; each = each.parentElement) {
      found = known.get(each);
      if (found !== undefined) break;
      asked.push(each);
      if (matches(each, selector)) found = each;
    }
    for (const each of asked) known.set(each, found ?? null);
    return found ?? null;
  }

  querySelector(selector: string): SnapshotElement | null {
    for (const element of this.descendants()) if (matches(element, selector)) return element;
    return null;
  }

  *querySelectorAll(selector: string): Generator<SnapshotElement> {
    for (const element of this.descendants()) if (matches(element, selector)) yield element;
  }

  private *descendants(): Generator<SnapshotElement> {
    const stack = this.children.toReversed();
    for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
      yield element;
      for (let at = element.children.length - 1; at >= 0; at -= 1) stack.push(element.children[at]!);
    }
  }
}
