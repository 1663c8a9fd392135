/** The part of CSS selectors that one trace answers: a tag or not, and one condition on one attribute. */
import type { Stand } from '../../../lib/technology/fingerprint-table';

export interface SelectorTrace {
  channel: string;
  attribute: string;
  stand: Stand;
  /** Lower case; "" when the attribute only has to be there. */
  literal: string;
  isAddress: boolean;
}

const compound = /^([a-z][\w-]*|\*)?((?:#[\w-]+|\.[\w-]+|\[[^\]]*\])*)$/i;
const part = /#([\w-]+)|\.([\w-]+)|\[\s*([\w:-]+)\s*(?:([\^$*~|]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]*))\s*i?\s*)?\]/gi;
const addressed: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  embed: 'src',
  link: 'href',
  form: 'action',
  object: 'data',
};
/** Conditions that only say how a link opens or what a link element is for. */
const beside = new Set(['target', 'rel', 'type', 'method']);

/** What `readTraces` gathers of this attribute. */
const isGathered = (tag: string, attribute: string): boolean =>
  attribute === 'id' ||
  /[-:]/.test(attribute.replace(/^aria-.*/, '')) ||
  ((tag === 'html' || tag === 'body') && !/^(?:class|style|lang|dir)$/.test(attribute));

/** The trace, or why there is none. */
export function traceOfSelector(selector: string): SelectorTrace | string {
  const match = compound.exec(selector);
  if (!match) return 'asks for elements inside others';
  const tag = (match[1] ?? '*').toLowerCase();
  const conditions = [...(match[2] ?? '').matchAll(part)].map(([, id, style, name = '', operator = '', double, single, bare]) => ({
    isClass: style !== undefined || name.toLowerCase() === 'class',
    name: id === undefined ? name.toLowerCase() : 'id',
    operator: id === undefined ? operator : '=',
    value: (id ?? double ?? single ?? bare ?? '').toLowerCase(),
  }));
  if (conditions.some(({ isClass }) => isClass)) return 'asks for class names';
  if (tag === 'a') return 'asks for a link, which proves nothing';
  const told = conditions.filter(({ name }) => !beside.has(name));
  if (told.length === 0)
    return tag.includes('-') ? { channel: 'element', attribute: 'name', stand: 'is', literal: tag, isAddress: false } : 'asks for a plain element';
  const [one, other] = told;
  if (tag === 'meta') {
    const name = told.find((each) => (each.name === 'name' || each.name === 'property') && each.operator === '=');
    const content = told.find((each) => each.name === 'content');
    if (!name || told.length > (content ? 2 : 1)) return 'asks for two attributes at once';
    return { channel: `meta ${name.value}`, attribute: 'content', stand: 'in', literal: content?.value ?? '', isAddress: false };
  }
  if (!one || other) return 'asks for two attributes at once';
  const isAddress = addressed[tag] === one.name || (tag === '*' && (one.name === 'src' || one.name === 'href'));
  if (!isAddress && !isGathered(tag, one.name)) return 'asks for an attribute that is not gathered';
  if (!isAddress && one.name !== 'id' && one.value !== '') return 'asks for the value of an attribute, which stays in the page';
  if (isAddress && one.value.length < 4) return 'has no text to look for first';
  const stand: Stand =
    isAddress || one.operator === '' || one.value === '' ? 'in' : one.operator === '=' ? 'is' : one.operator === '^=' ? 'from' : 'in';
  return { channel: isAddress && tag === '*' ? '* src' : `${tag} ${one.name}`, attribute: one.name, stand, literal: one.value, isAddress };
}
