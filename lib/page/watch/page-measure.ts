/**
 * What a page amounts to, in two figures: how many elements it has, and a print of its text in which every run of
 * digits is the same. A clock, a video's time or a counter that ticks leaves the print as it is; a section, a word or
 * another person does not. The text itself is never kept.
 */
export interface PageMeasure {
  elements: number;
  /** Length and hash of the text, digits aside. */
  text: string;
}

/** FNV-1a (Fowler, Noll, Vo): offset basis and prime for 32 bits. */
const basis = 0x811c9dc5;
const prime = 0x01000193;

const isDigit = (code: number) => code >= 48 && code <= 57;

export function measurePage(roots: readonly (Document | ShadowRoot)[]): PageMeasure {
  let elements = 0;
  let length = 0;
  let hash = basis;
  for (const root of roots) {
    elements += root.querySelectorAll('*').length;
    const text = (root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : root)?.textContent ?? '';
    length += text.length;
    let inDigits = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const digit = isDigit(code);
      if (!(digit && inDigits)) hash = Math.imul(hash ^ (digit ? 48 : code), prime);
      inDigits = digit;
    }
  }
  return { elements, text: `${length} ${hash >>> 0}` };
}

/** Every part of the page that a reader walks: the document, frames of the same site, open shadow roots. */
export function pageRoots(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let at = 0; at < roots.length && roots.length < mostRoots; at += 1) {
    for (const element of roots[at]!.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      else if (element.localName === 'iframe') {
        const inner = frameDocument(element as HTMLIFrameElement);
        if (inner) roots.push(inner);
      }
    }
  }
  return roots;
}

/** More frames and shadow roots than this are not watched; what they hold is still read at the next reading. */
const mostRoots = 50;

/** Null for a frame of another site, which no script of this page may look into. */
function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
