/** A page as a plain tree, taken inside the page and written out again outside of it, without what a case does not need. */

/** A text, or `[tag, attributes, children]`. */
export type Node = string | [tag: string, attributes: Record<string, string>, children: Node[]];

/**
 * An expression for the page: its tree without scripts, styles, pictures' data, comments, frames and styling classes.
 * JSON-LD stays as text. Open shadow roots become declarative templates.
 */
export const takeTree = `(() => {
  const left = new Set(['script', 'style', 'link', 'noscript', 'iframe', 'object', 'embed', 'video', 'audio', 'source', 'canvas', 'path', 'use', 'defs']);
  const kept = /^(?:id|componentkey|role|href|alt|datetime|hreflang|lang|name|property|content|itemprop|itemtype|itemscope|type|rel|title|dir|aria-[a-z]+|data-(?:view-name|test-id|testid|section|anonymize|display-contents|sdui-screen|field|member-id|sn-view-name|rehydrated|tracking-control-name))$/;
  const tree = (node) => {
    if (node.nodeType === 3) return /\\S/.test(node.data) ? node.data.replace(/\\s+/g, ' ') : null;
    if (node.nodeType !== 1) return null;
    const tag = node.localName;
    const isJsonLd = tag === 'script' && node.type === 'application/ld+json';
    const isCanonical = tag === 'link' && /canonical|alternate/.test(node.rel);
    if (left.has(tag) && !isJsonLd && !isCanonical) return null;
    const attributes = {};
    for (const { name, value } of node.attributes) if (kept.test(name)) attributes[name] = name === 'href' && value ? node.href || value : value;
    const children = [...node.childNodes].map(tree).filter((each) => each !== null);
    if (node.shadowRoot) children.unshift(['template', { shadowrootmode: 'open' }, [...node.shadowRoot.childNodes].map(tree).filter((each) => each !== null)]);
    return [tag, attributes, children];
  };
  return tree(document.documentElement);
})()`;

const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const escaped = (text: string, quote = false) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(quote ? '"' : '>', quote ? '&quot;' : '&gt;');

/** HTML of a tree, one element of the upper levels a line. */
export function writeTree(node: Node, depth = 0): string {
  if (typeof node === 'string') return escaped(node);
  const [tag, attributes, children] = node;
  const told = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value, true)}"`);
  const open = `${depth < 6 ? '\n' : ''}<${tag}${told.join('')}>`;
  if (empty.has(tag)) return open;
  if (tag === 'script') return `${open}${children.join('').replaceAll('</', '<\\/')}</${tag}>`;
  return `${open}${children.map((child) => writeTree(child, depth + 1)).join('')}</${tag}>`;
}

/** The same tree with every text and every attribute passed through `change`. */
export function mapTree(
  node: Node,
  change: { text: (text: string) => string; attribute: (name: string, value: string) => string; script: (text: string) => string },
  inScript = false,
): Node {
  if (typeof node === 'string') return inScript ? change.script(node) : change.text(node);
  const [tag, attributes, children] = node;
  return [
    tag,
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, change.attribute(name, value)])),
    children.map((child) => mapTree(child, change, tag === 'script')),
  ];
}
