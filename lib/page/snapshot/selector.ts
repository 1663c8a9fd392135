/**
 * The part of CSS selectors that readers use: a tag and attribute conditions, in lists. Combinators and classes are
 * left out on purpose: readers look at meaning, and structure is the outline's business.
 */
interface Condition {
  name: string;
  operator: '' | '=' | '^=' | '$=' | '*=' | '~=';
  value: string;
  ignoreCase: boolean;
}

interface Compound {
  tag: string | null;
  conditions: Condition[];
}

/** What a selector is held against. */
export interface Selectable {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

const compound = /^([a-z][a-z0-9-]*)?((?:\[[^\]]*\])*)$/i;
const condition = /\[\s*([\w:-]+)\s*(?:([\^$*~]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]*))\s*(i)?\s*)?\]/gi;

function parse(selector: string): Compound[] {
  return selector.split(',').map((part) => {
    const match = compound.exec(part.trim());
    if (!match || part.trim() === '') throw new Error(`Readers may not use the selector "${selector}"; see lib/page/snapshot/selector.ts`);
    const conditions = [...(match[2] ?? '').matchAll(condition)].map(([, name = '', operator = '', double, single, bare, flag]) => ({
      name: name.toLowerCase(),
      operator: operator as Condition['operator'],
      value: double ?? single ?? bare ?? '',
      ignoreCase: flag !== undefined,
    }));
    return { tag: match[1]?.toLowerCase() ?? null, conditions };
  });
}

const parsed = new Map<string, Compound[]>();

function holds(element: Selectable, { name, operator, value, ignoreCase }: Condition): boolean {
  const stated = element.getAttribute(name);
  if (stated === null) return false;
  if (operator === '') return true;
  const [found, wanted] = ignoreCase ? [stated.toLowerCase(), value.toLowerCase()] : [stated, value];
  if (operator === '=') return found === wanted;
  if (wanted === '') return false;
  if (operator === '^=') return found.startsWith(wanted);
  if (operator === '$=') return found.endsWith(wanted);
  if (operator === '*=') return found.includes(wanted);
  return found.split(/\s+/).includes(wanted);
}

/** Throws for a selector beyond the supported part: that is a mistake in a reader, not in a page. */
export function matches(element: Selectable, selector: string): boolean {
  let list = parsed.get(selector);
  if (!list) {
    list = parse(selector);
    parsed.set(selector, list);
  }
  return list.some(({ tag, conditions }) => (tag === null || tag === element.localName) && conditions.every((each) => holds(element, each)));
}
