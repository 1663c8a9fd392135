/**
 * What an element opens while the walk is inside it: a section, a link, a list item, a heading … Each opener sets
 * the surroundings of the lines and returns the closer that restores them.
 */
import { clean } from '@/lib/kernel/text';
import { addressCharacters, type LineMaker, linkCharacters } from './line-maker';
import type { RawCell, RawItem, RawLink, RawSection, RawWalk } from './raw';

type Close = () => void;

/** Sections and list items inside one another. Readers climb from a line to its root, so this bounds what one line costs. */
const mostNested = 250;
const nothing: Close = () => undefined;

export class Scopes {
  private sections = 0;
  private items = 0;

  constructor(
    private readonly raw: RawWalk,
    private readonly maker: LineMaker,
  ) {}

  section(node: Element, names: string[], label: string, landmark: string): Close {
    const { maker, raw } = this;
    const { here } = maker;
    maker.flush();
    if (this.sections >= mostNested) return nothing;
    this.sections += 1;
    const before = here.section;
    const section: RawSection = { names, label, landmark, parent: before, first: raw.lines.length, last: 0, node };
    here.section = raw.sections.push(section) - 1;
    return () => {
      maker.flush();
      section.last = raw.lines.length;
      here.section = before;
      this.sections -= 1;
    };
  }

  link(node: HTMLAnchorElement): Close {
    const { maker, raw } = this;
    const { here, openLinks } = maker;
    const before = here.href;
    const label = clean((node.getAttribute('aria-label') ?? '').slice(0, linkCharacters));
    const address = node.href;
    const href = address.length > addressCharacters ? '' : address;
    const link: RawLink = { href, text: '', label, section: here.section, item: here.item, first: raw.lines.length, last: 0, node };
    raw.links.push(link);
    openLinks.push(link);
    here.href = href === '' ? null : href;
    return () => {
      openLinks.pop();
      link.text = clean(link.text);
      link.last = link.text === '' ? link.first : maker.afterPending;
      here.href = before;
    };
  }

  item(node: Element): Close {
    const { maker, raw } = this;
    const { here } = maker;
    maker.flush();
    if (this.items >= mostNested) return nothing;
    this.items += 1;
    const before = here.item;
    const item: RawItem = { parent: before, first: raw.lines.length, last: 0, node };
    here.item = raw.items.push(item) - 1;
    return () => {
      maker.flush();
      item.last = raw.lines.length;
      here.item = before;
      this.items -= 1;
    };
  }

  heading(node: Element, level: number): Close {
    const { here } = this.maker;
    const { level: levelBefore, heading: headingBefore } = here;
    here.level = Math.min(6, Math.max(1, Math.trunc(level)));
    here.heading = node;
    return () => {
      here.level = levelBefore;
      here.heading = headingBefore;
    };
  }

  cell(node: Element, tag: RawCell['tag']): Close {
    const { maker, raw } = this;
    maker.flush();
    const cell: RawCell = { tag, first: raw.lines.length, last: 0, section: maker.here.section, node };
    raw.cells.push(cell);
    return () => {
      maker.flush();
      cell.last = raw.lines.length;
    };
  }

  control(): Close {
    const { here } = this.maker;
    const before = here.control;
    here.control = true;
    return () => {
      here.control = before;
    };
  }

  /** The outermost `aria-hidden="true"`. */
  quiet(): Close {
    const { maker, raw } = this;
    const first = maker.afterPending;
    maker.here.quiet = true;
    return () => {
      maker.here.quiet = false;
      const last = maker.afterQuiet;
      if (last > first) raw.quiet.push({ first, last });
    };
  }

  wrapper(): Close {
    const { maker, raw } = this;
    const first = maker.afterPending;
    return () => {
      const last = maker.afterPending;
      if (last === first + 1) raw.wrapped.push({ first, last });
    };
  }
}
