/**
 * Whether somebody would see these words after scrolling to them. Pages keep second copies for screen readers, one pixel
 * large or far outside; selecting such a copy would show nothing.
 */
import { isShown, parentElementOf, rootOf } from '../outline/tree';

/** A box of at most this many pixels hides its text. */
const pixel = 1;
/** How far up an enclosing box is looked for; copies for screen readers are wrapped closely. */
const reach = 8;

const visible = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false };

function clips(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const { overflowX, overflowY, clip, clipPath, position } = view.getComputedStyle(element);
  if (clipPath === 'inset(50%)' || clipPath === 'inset(100%)') return true;
  if (position === 'absolute' && /^rect\(\s*[01](?:px)?[,\s]+[01](?:px)?[,\s]+[01](?:px)?[,\s]+[01](?:px)?\s*\)$/.test(clip)) return true;
  const { width, height } = element.getBoundingClientRect();
  return (width <= pixel && overflowX !== 'visible') || (height <= pixel && overflowY !== 'visible');
}

/** Left of or above everything that can be scrolled to. */
function outside({ right, bottom }: DOMRect, view: Window): boolean {
  return right + view.scrollX <= 0 || bottom + view.scrollY <= 0;
}

export function isInSight(range: Range): boolean {
  const element = parentElementOf(range.startContainer) ?? (rootOf(range.startContainer) as ShadowRoot).host;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view || !isShown(element, visible)) return false;
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > pixel && height > pixel);
  if (boxes.every((box) => outside(box, view))) return false;
  let around: Element | null = element;
  for (let step = 0; around !== null && step < reach; step += 1) {
    if (clips(around)) return false;
    const parent: Element | null = parentElementOf(around);
    around = parent ?? ((rootOf(around) as ShadowRoot).host as Element | undefined) ?? null;
  }
  return true;
}
