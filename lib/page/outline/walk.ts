/**
 * One pass over the rendered tree of one document: open shadow roots in place of the light children, slots
 * opened, frames left for later. It gathers raw lines, sections, links, items and label cells; what is a twin
 * and what pairs with what is decided afterwards, on lines.
 *
 * Where inline elements meet, the text around them decides whether they share a line, because their display is
 * unknown: beside text of the parent they flow ("We help <b>small</b> teams"); without any they are boxes of
 * their own ("<span>Company</span><span>Dates</span>"), unless one plain space joins them.
 */
import { clean } from '@/lib/kernel/text';
import { LineMaker, lineCharacters, linkCharacters, mostLinks } from './line-maker';
import { declaredHidden, markedIn, stableNames } from './marks';
import type { RawWalk } from './raw';
import { Scopes } from './scopes';
import { cellTags, controlRoles, controlTags, isFlowing, landmarkRoles, landmarkTags, openingTags, skippedTags, textTags } from './tag-kinds';
import {
  attributeOf,
  findIn,
  firstChildOf,
  firstElementOf,
  isShown,
  lastElementOf,
  nextSiblingOf,
  previousSiblingOf,
  rootOf,
  shadowOf,
  tagOf,
  typeOf,
} from './tree';

interface Frame {
  element: Element;
  next: Node | null;
  /** Slotted children, which do not hang on `nextSibling`. */
  queue: readonly Node[] | null;
  at: number;
  flowing: boolean;
  /** Has non-blank text of its own: its flowing children belong to that text. Null until a child needs to know. */
  mixed: boolean | null;
  /** A division that stands inside running text, and so flows with it. */
  loose: boolean;
  first: Node | null;
  gap: 'none' | 'space' | 'newline';
  /** A child element or text was seen. */
  any: boolean;
  afterLink: boolean;
  marked: Set<Element>;
  close: (() => void)[] | null;
}

/** Frames looked at; advertising pages have dozens, and asking each whether it is shown lays it out. */
const mostFrames = 60;

const isTextOrElement = (node: Node): boolean => typeOf(node) === 1 || typeOf(node) === 3;
const blockSelector = 'p,ul,ol,dl,table,section,article,header,footer,main,nav,aside,form,blockquote,figure,h1,h2,h3,h4,h5,h6,br,hr';

const hasText = (node: Node): boolean => typeOf(node) === 3 && /\S/.test((node as Text).data);

/** "Seed <div><time>2021</time></div>": a plain space, and no line break of the source, leads over into the division. */
const endsInSpace = (node: Node | null): boolean => node !== null && hasText(node) && (node as Text).data.endsWith(' ');

function holdsOneThing(element: Element): boolean {
  const only = firstElementOf(element);
  if (only === null || only !== lastElementOf(element)) return false;
  for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) if (hasText(node)) return false;
  return true;
}

/** What a chain of divisions wraps; the division itself when it holds more than one thing. */
function soleChild(element: Element): Element {
  let inner = element;
  while (tagOf(inner) === 'div' && holdsOneThing(inner)) inner = firstElementOf(inner)!;
  return inner;
}

export class Walk {
  readonly raw: RawWalk = {
    lines: [],
    sections: [],
    links: [],
    items: [],
    cells: [],
    quiet: [],
    wrapped: [],
    frames: [],
    elements: 0,
    characters: 0,
    shown: 0,
  };
  private readonly maker = new LineMaker(this.raw);
  private readonly scopes = new Scopes(this.raw, this.maker);
  private readonly marks = new Map<Node, Set<Element>>();
  /** One frame per depth, used again and again: fifty thousand short-lived objects cost a third of the walk. */
  private readonly frames: Frame[] = [];
  private depth = 0;
  private lastChecked: Element | null = null;
  private lastShown = true;

  /** @param looksAtStyles false when the whole page is invisible (waiting for a script that never runs): then everything counts as shown. */
  constructor(
    document: Document,
    private readonly looksAtStyles: boolean,
  ) {
    const root = document.documentElement;
    if (root === null) return;
    this.raw.sections.push({ names: [], label: '', landmark: '', parent: null, first: 0, last: 0, node: root });
    this.push(root, this.marksOf(document), false);
  }

  /** Walks on until `enough` says stop or the document ends; true when it has ended. `enough` is asked every 64 nodes. */
  advance(enough: () => boolean): boolean {
    for (let count = 1; this.depth > 0; count += 1) {
      this.step(this.frames[this.depth - 1]!);
      if ((count & 63) === 0 && enough()) return false;
    }
    this.maker.flush();
    const [root] = this.raw.sections;
    if (root) root.last = this.raw.lines.length;
    return true;
  }

  private step(frame: Frame): void {
    const node = frame.next;
    if (node === null) {
      this.depth -= 1;
      if (!frame.flowing) this.maker.flush();
      else if (!frame.any && frame.gap === 'space' && this.depth > 0) this.frames[this.depth - 1]!.gap = 'space';
      if (frame.close !== null) for (let index = frame.close.length - 1; index >= 0; index -= 1) frame.close[index]!();
      return;
    }
    frame.at += 1;
    frame.next = frame.queue === null ? nextSiblingOf(node) : (frame.queue[frame.at] ?? null);
    const type = typeOf(node);
    if (type === 3) this.text(frame, (node as Text).data);
    else if (type === 1) this.enter(frame, node as Element);
  }

  private text(frame: Frame, data: string): void {
    if (data === '') return;
    if (!/\S/.test(data)) {
      if (frame.gap !== 'newline') frame.gap = data.includes('\n') ? 'newline' : 'space';
      return;
    }
    this.raw.characters += data.length;
    if (this.looksAtStyles && !this.isShown(frame.element)) return;
    this.raw.shown += data.length;
    if (frame.gap !== 'none') this.maker.space();
    frame.gap = 'none';
    frame.any = true;
    frame.afterLink = false;
    this.maker.add(frame.element, data.length > lineCharacters ? data.slice(0, lineCharacters) : data);
  }

  private isShown(element: Element): boolean {
    if (element === this.lastChecked) return this.lastShown;
    this.lastChecked = element;
    this.lastShown = isShown(element, { visibilityProperty: true });
    return this.lastShown;
  }

  private enter(frame: Frame, element: Element): void {
    this.raw.elements += 1;
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') {
      this.maker.flush();
      frame.any = false;
      return;
    }
    if (skippedTags.has(tag)) {
      if (tag === 'img') this.picture(element);
      else if (tag === 'iframe' || tag === 'frame') this.frame(element as HTMLIFrameElement);
      return;
    }
    const marked = frame.marked.has(element);
    if (marked && declaredHidden(element)) return;
    if (tag === 'dialog' && !element.hasAttribute('open')) return;
    const loose = tag === 'div' && this.isLoose(frame, element);
    const flowing = loose || isFlowing(tag);
    const link = tag === 'a' && element.hasAttribute('href') && this.maker.openLinks.length < mostLinks;
    this.meet(frame, flowing, link);
    const child = this.push(element, frame.marked, flowing);
    child.loose = loose;
    if (marked || openingTags.has(tag)) this.open(child, element, tag, marked, link);
  }

  private open(frame: Frame, element: Element, tag: string, marked: boolean, link: boolean): void {
    const close: (() => void)[] = [];
    if (marked) this.openMarked(close, element, tag, frame.flowing);
    else if (landmarkTags.has(tag)) close.push(this.scopes.section(element, [], '', tag));
    if (link) close.push(this.scopes.link(element as HTMLAnchorElement));
    if (tag === 'li') close.push(this.scopes.item(element));
    else if (tag.length === 2 && tag >= 'h1' && tag <= 'h6') close.push(this.scopes.heading(element, Number(tag[1])));
    else if (cellTags.has(tag)) close.push(this.scopes.cell(element, tag));
    else if (controlTags.has(tag)) close.push(this.scopes.control());
    frame.close = close;
  }

  /** Whether a frame's element has text of its own beside its children. */
  private isMixed(frame: Frame): boolean {
    if (frame.mixed === null) {
      frame.mixed = frame.queue?.some(hasText) ?? false;
      if (frame.queue === null) for (let node = frame.first; node !== null && !frame.mixed; node = nextSiblingOf(node)) frame.mixed = hasText(node);
    }
    return frame.mixed;
  }

  /** Divisions may wrap a word of a running text ("<span><div><time>2020</time></div> - today</span>"); around blocks they never do. */
  private isLoose(frame: Frame, element: Element): boolean {
    if (frame.loose || (textTags.has(tagOf(frame.element)) && this.isMixed(frame))) return findIn(element, blockSelector) === null;
    if (!endsInSpace(previousSiblingOf(element))) return false;
    const tag = tagOf(soleChild(element));
    return textTags.has(tag) && tag !== 'p';
  }

  /** Ends the line before a child or lets the child flow on. */
  private meet(frame: Frame, flowing: boolean, link: boolean): void {
    if (!flowing) this.maker.flush();
    else if (!frame.any) {
      if (frame.gap !== 'none' && this.isMixed(frame)) this.maker.space();
    } else if (this.isMixed(frame)) {
      if (frame.gap !== 'none') this.maker.space();
    } else {
      if (frame.gap === 'space' && !link && !frame.afterLink) this.maker.space();
      else this.maker.flush();
    }
    frame.gap = 'none';
    frame.any = true;
    frame.afterLink = link;
  }

  private openMarked(close: (() => void)[], element: Element, tag: string, flowing: boolean): void {
    const role = attributeOf(element, 'role');
    const label = clean((attributeOf(element, 'aria-label') ?? '').slice(0, linkCharacters));
    const names = stableNames(element, flowing);
    const landmark = (role === null ? undefined : landmarkRoles.get(role)) ?? (landmarkTags.has(tag) ? tag : '');
    if (names.length > 0 || landmark !== '') close.push(this.scopes.section(element, names, label, landmark));
    if (role === 'heading') close.push(this.scopes.heading(element, Number(attributeOf(element, 'aria-level')) || 2));
    if (role === 'listitem' && tag !== 'li') close.push(this.scopes.item(element));
    if (role !== null && controlRoles.has(role)) close.push(this.scopes.control());
    if (attributeOf(element, 'aria-hidden') === 'true' && !this.maker.here.quiet) close.push(this.scopes.quiet());
    if (attributeOf(element, 'data-display-contents') === 'true') close.push(this.scopes.wrapper());
  }

  private picture(element: Element): void {
    const link = this.maker.openLinks.at(-1);
    if (link && link.label === '') link.label = clean((element.getAttribute('alt') ?? '').slice(0, linkCharacters));
  }

  private frame(element: HTMLIFrameElement): void {
    if (this.raw.frames.length >= mostFrames) return;
    const hidden = declaredHidden(element) || (this.looksAtStyles && !element.checkVisibility({ visibilityProperty: true }));
    if (!hidden) this.raw.frames.push(element);
  }

  /** Marked elements of the tree that `node` hangs in: the document, or one shadow root. */
  private marksOf(node: Node): Set<Element> {
    const root = rootOf(node);
    let marks = this.marks.get(root);
    if (marks === undefined) {
      marks = markedIn(root);
      this.marks.set(root, marks);
    }
    return marks;
  }

  private push(element: Element, marked: Set<Element>, flowing: boolean): Frame {
    let queue: readonly Node[] | null = null;
    let next: Node | null = firstChildOf(element);
    let marks = marked;
    const shadow = shadowOf(element) ?? null;
    if (shadow !== null) {
      next = firstChildOf(shadow);
      marks = this.marksOf(shadow);
    } else if (tagOf(element) === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }).filter(isTextOrElement) ?? [];
      if (assigned.length > 0) {
        queue = assigned;
        next = assigned[0]!;
        marks = this.marksOf(next);
      }
    }
    const frame = this.frames[this.depth] ?? ({} as Frame);
    this.frames[this.depth] = frame;
    this.depth += 1;
    frame.element = element;
    frame.next = next;
    frame.first = next;
    frame.queue = queue;
    frame.at = 0;
    frame.flowing = flowing;
    frame.mixed = null;
    frame.loose = false;
    frame.gap = 'none';
    frame.any = false;
    frame.afterLink = false;
    frame.marked = marks;
    frame.close = null;
    return frame;
  }
}
