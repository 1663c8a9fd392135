/** Whether a quote stands on the page it is said to come from; told without the outline, so that the outline cannot confirm itself. */
import type { Evidence } from '@/lib/signal/evidence';

/** Runs in the page: all text (shadow roots and same-origin frames too) and all that stands in attributes, records and addresses. */
export const everythingOnThePage = `(() => {
  let text = '';
  let sources = location.href + '\\n';
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.data + '\\n';
      if (child.nodeType !== 1) continue;
      for (const attribute of child.attributes) sources += attribute.value + '\\n';
      if (child.href) sources += child.href + '\\n';
      if (child.localName === 'script') sources += child.textContent + '\\n';
      if (child.shadowRoot) walk(child.shadowRoot);
      if (child.localName === 'iframe' && child.contentDocument) walk(child.contentDocument);
      walk(child);
    }
  };
  walk(document);
  return { text, sources };
})()`;

const squeeze = (text: string): string => text.replace(/[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]+/g, '');
/** JSON-LD writes some characters as escapes. */
const unescaped = (text: string): string => text.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\\(["\\/])/g, '$1');

const visible = new Set<Evidence['source']>(['line', 'label', 'heading']);

export function standsIn({ quote, source }: Evidence, page: { text: string; sources: string }): boolean {
  const wanted = squeeze(quote);
  if (wanted === '') return false;
  if (visible.has(source)) return squeeze(page.text).includes(wanted);
  return squeeze(page.sources).includes(wanted) || squeeze(unescaped(page.sources)).includes(wanted);
}
