/** Reading JSON-LD: nodes by type and members as plain text. What has another shape than expected is null, never guessed. */
import { clean } from '@/lib/kernel/text';
import type { EmbeddedData } from './embedded-data';

type Node = Record<string, unknown>;

/** Types of a node, without `https://schema.org/` before them. */
export const typesOf = (node: Node): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));

/** Nodes that have one of the types ("Person", "Organization", with or without the schema.org address), top-level first. */
export function nodesOfType(embedded: EmbeddedData, types: readonly string[], deepest = 0): Node[] {
  const wanted = new Set(types.map((type) => type.toLowerCase()));
  return embedded.jsonLd
    .filter(({ node, depth }) => depth <= deepest && typesOf(node).some((type) => wanted.has(type.toLowerCase())))
    .map(({ node }) => node);
}

/** A member as one line of text: a string or number, `@value`, or a named thing's `name`; of an array the first. */
export function memberText(node: Node, member: string): string | null {
  const value = [node[member]].flat()[0];
  const plain = typeof value === 'object' && value !== null ? ((value as Node)['@value'] ?? (value as Node).name) : value;
  if (typeof plain !== 'string' && typeof plain !== 'number') return null;
  const text = clean(String(plain).slice(0, 4_000));
  return text === '' ? null : text;
}

/** A member as nodes: a record or an array of records; anything else is left out. */
export const memberNodes = (node: Node, member: string): Node[] =>
  [node[member]].flat().filter((value): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value));
