/**
 * Reads of the document that no page can fake. A form answers `form.nextSibling` with its own field of that name
 * (HTML §4.10.3, named access), in our isolated world too: with two fields a page could hide its text, make the walk
 * throw or send it round in a circle for ever. So the browser's own getters and methods are taken from the prototypes,
 * which are fresh in our world, and called on the node.
 */

type Kind = 'Node' | 'Element';

/** The getter of a property; plain access where a test DOM keeps it on the object itself. Looked up at the first use, because tests load this without a DOM. */
function property<Value>(kind: Kind, name: string): (node: Node) => Value {
  let get: ((this: Node) => Value) | null | undefined;
  return (node) => {
    get ??= (Object.getOwnPropertyDescriptor(globalThis[kind].prototype, name)?.get as ((this: Node) => Value) | undefined) ?? null;
    return get === null ? ((node as unknown as Record<string, Value>)[name] as Value) : get.call(node);
  };
}

function method<Values extends unknown[], Value>(kind: Kind, name: string): (node: Node, ...values: Values) => Value {
  let call: ((this: Node, ...values: Values) => Value) | undefined;
  return (node, ...values) => {
    call ??= (globalThis[kind].prototype as unknown as Record<string, (this: Node, ...values: Values) => Value>)[name]!;
    return call.call(node, ...values);
  };
}

export const typeOf = property<number>('Node', 'nodeType');
export const firstChildOf = property<Node | null>('Node', 'firstChild');
export const nextSiblingOf = property<Node | null>('Node', 'nextSibling');
export const previousSiblingOf = property<Node | null>('Node', 'previousSibling');
export const parentElementOf = property<Element | null>('Node', 'parentElement');
export const rootOf = method<[], Document | ShadowRoot>('Node', 'getRootNode');
export const holds = method<[Node | null], boolean>('Node', 'contains');
const positionOf = method<[Node], number>('Node', 'compareDocumentPosition');
/** True when `one` stands before `other` in the document, or around it. */
export const precedes = (one: Node, other: Node): boolean => (positionOf(one, other) & 4) !== 0;

export const tagOf = property<string>('Element', 'localName');
export const shadowOf = property<ShadowRoot | null>('Element', 'shadowRoot');
export const firstElementOf = property<Element | null>('Element', 'firstElementChild');
export const lastElementOf = property<Element | null>('Element', 'lastElementChild');
export const baseOf = property<string>('Node', 'baseURI') as (node: Node) => string;
export const attributeNamesOf = method<[], string[]>('Element', 'getAttributeNames');
export const attributeOf = method<[string], string | null>('Element', 'getAttribute');
export const findIn = method<[string], Element | null>('Element', 'querySelector');
export const findAllIn = method<[string], NodeListOf<Element>>('Element', 'querySelectorAll');
export const isShown = method<[CheckVisibilityOptions], boolean>('Element', 'checkVisibility');

/** Nodes looked at for the text of one element. */
const mostNodes = 200;

/** The beginning of an element's text; asking the browser for all of it would copy the page once per element that encloses it. */
export function textIn(element: Element, characters: number): string {
  let text = '';
  const open: (Node | null)[] = [firstChildOf(element)];
  for (let count = 0; open.length > 0 && text.length < characters && count < mostNodes; count += 1) {
    const node = open.pop() ?? null;
    if (node === null) continue;
    open.push(nextSiblingOf(node));
    if (typeOf(node) === 3) text += (node as Text).data.slice(0, characters);
    else open.push(firstChildOf(node));
  }
  return text.slice(0, characters);
}
