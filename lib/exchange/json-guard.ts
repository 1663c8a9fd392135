/**
 * Looks over the text of a JSON file before anything is built from it. `JSON.parse` and schemas are safe against
 * code, not against size: a million members, a tower of brackets or `__proto__` as an own member get as far as memory
 * lets them (trust finding T56). It also sees what a parsed object can no longer show: a member that stands twice.
 * One pass, linear. Text that is not JSON passes here and is named by `JSON.parse`.
 */
export interface JsonLimits {
  depth: number;
  /** Members of objects and items of arrays, all together. */
  values: number;
}

export interface JsonTrouble {
  code: 'too-deep' | 'too-many-values' | 'forbidden-name' | 'name-twice';
  /** `icps[0].name`; "" for the whole text. */
  path: string;
  name: string;
  line: number;
}

interface Frame {
  object: boolean;
  names: Set<string>;
  /** Name of the open member, or index of the open item. */
  at: string | number;
  expectsName: boolean;
}

/** Own members of these names reach into the prototype of the objects they are copied to. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** `icps[0].name`, with names that are not plain words in brackets. */
export function pathOf(parts: readonly (string | number)[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    if (!/^[A-Za-z_$][\w$-]*$/.test(part)) return `${path}[${JSON.stringify(part.slice(0, 80))}]`;
    return path === '' ? part : `${path}.${part}`;
  }, '');
}

/** Index of the quote that ends the string starting at `from`, or the end of the text. */
function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '"') return i;
  }
  return text.length;
}

/** The member name as `JSON.parse` would read it, so that an escaped `__proto__` is seen too. */
function nameOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

/** The first reason not to parse this text, or null. */
export function guardJson(text: string, most: JsonLimits): JsonTrouble | null {
  const open: Frame[] = [];
  let values = 0;
  let line = 1;
  const trouble = (code: JsonTrouble['code'], name = ''): JsonTrouble => ({ code, name, line, path: pathOf(open.map((frame) => frame.at)) });
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    const frame = open.at(-1);
    if (c === '\n') line++;
    else if (c === '"') {
      const end = endOfString(text, i);
      if (frame?.object && frame.expectsName) {
        const name = nameOf(text.slice(i, end + 1));
        frame.at = name;
        frame.expectsName = false;
        if (forbiddenNames.has(name)) return trouble('forbidden-name', name);
        if (frame.names.has(name)) return trouble('name-twice', name);
        frame.names.add(name);
        values++;
      }
      i = end;
    } else if (c === '{' || c === '[') {
      if (open.length >= most.depth) return trouble('too-deep');
      open.push({ object: c === '{', names: new Set(), at: c === '{' ? '' : 0, expectsName: c === '{' });
    } else if (c === '}' || c === ']') open.pop();
    else if (c === ',' && frame) {
      if (frame.object) frame.expectsName = true;
      else {
        frame.at = Number(frame.at) + 1;
        values++;
      }
    }
    if (values > most.values) return trouble('too-many-values');
  }
  return null;
}
