/**
 * Show on page: selects the very words and scrolls to them, on a click of the user's and never otherwise. The page is
 * given no element, style or attribute; it can notice `selectionchange` and `scroll`, as if the user had dragged over
 * the words (decision 0018).
 */
import { parentElementOf, rootOf } from '../outline/tree';
import { type Found, findWords, type Words } from './find-words';
import { isInSight } from './is-in-sight';
import { pageTexts } from './page-texts';

export type Shown = 'shown' | 'not-found';

export function showWords(document: Document, words: Words): Shown {
  const texts = pageTexts(document);
  const found = findWords(
    texts.map(({ data }) => data),
    words,
  );
  for (const place of found) {
    const range = rangeOf(texts, place);
    if (range !== null && isInSight(range) && select(range)) {
      scrollTo(range);
      return 'shown';
    }
  }
  return 'not-found';
}

/** Null when the words begin in one tree and end in another: no selection can span both. */
function rangeOf(texts: readonly Text[], { from, to }: Found): Range | null {
  const [start, end] = [texts[from.piece]!, texts[to.piece]!];
  if (rootOf(start) !== rootOf(end)) return null;
  const range = start.ownerDocument.createRange();
  range.setStart(start, from.offset);
  range.setEnd(end, to.offset);
  return range;
}

/** Chromium selects inside a shadow tree only through that tree's own selection, which no standard names. */
function selectionOf(node: Node): Selection | null {
  const root = rootOf(node) as { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? node.ownerDocument?.defaultView?.getSelection() ?? null;
}

/** Words that the user may edit are left alone: selecting them would move the focus. */
function select({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  if ((parentElementOf(startContainer) as HTMLElement | null)?.isContentEditable) return false;
  const selection = selectionOf(startContainer);
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return selection !== null && selection.rangeCount > 0 && selection.anchorNode !== null;
}

/** At once, whatever the page says of smooth scrolling: movement that nobody asked for helps nobody. */
function scrollTo(range: Range): void {
  const element = parentElementOf(range.startContainer);
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const view = element?.ownerDocument.defaultView;
  if (!view) return;
  /* In a long text the middle of its element may be far from the words. */
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > view.innerHeight) view.scrollBy({ top: (top + bottom) / 2 - view.innerHeight / 2, behavior: 'instant' });
}
