/** Every piece of text that a page may show, in reading order: through open shadow roots, slots and frames of the same site. */
import { skippedTags } from '../outline/tag-kinds';
import { firstChildOf, nextSiblingOf, shadowOf, tagOf, typeOf } from '../outline/tree';

/** What one click may look at; no page that people read comes near. */
const mostNodes = 400_000;
const mostFrames = 60;

function frameRoot(frame: HTMLIFrameElement): Node | null {
  try {
    return frame.contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}

export function pageTexts(document: Document): Text[] {
  const texts: Text[] = [];
  const open: Node[] = document.documentElement ? [document.documentElement] : [];
  let frames = 0;
  for (let count = 0; count < mostNodes; count += 1) {
    const node = open.pop();
    if (node === undefined) break;
    if (typeOf(node) === 3) {
      texts.push(node as Text);
      continue;
    }
    if (typeOf(node) !== 1) continue;
    const tag = tagOf(node);
    if (tag === 'iframe' || tag === 'frame') {
      frames += 1;
      const inner = frames <= mostFrames ? frameRoot(node as HTMLIFrameElement) : null;
      if (inner) open.push(inner);
    } else if (!skippedTags.has(tag)) {
      const children = childrenOf(node, tag);
      for (let at = children.length - 1; at >= 0; at -= 1) open.push(children[at]!);
    }
  }
  return texts;
}

/** What is drawn inside an element: its shadow tree instead of its own children, and in a slot what was put there. */
function childrenOf(element: Node, tag: string): Node[] {
  const shadow = shadowOf(element);
  const assigned = tag === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? []) : [];
  if (shadow === null && assigned.length > 0) return assigned;
  const children: Node[] = [];
  for (let node = firstChildOf(shadow ?? element); node !== null; node = nextSiblingOf(node)) children.push(node);
  return children;
}
