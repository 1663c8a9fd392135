/** All parts of messages by their name, found by folder scan: a file under `parts/` is a part. */
import type { Part } from './hand';

const files = import.meta.glob<Part>('./parts/*.ts', { eager: true, import: 'default' });

const parts: ReadonlyMap<string, Part> = new Map(Object.values(files).map((part) => [part.name, part]));

/** Throws when no file gives this part: a kind named it wrongly. */
export function partOf(name: string): Part {
  const part = parts.get(name);
  if (!part) throw new Error(`no part of messages is called “${name}”`);
  return part;
}
