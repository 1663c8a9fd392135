/**
 * Makes a captured page minimal: takes parts away, the largest first, as long as the reading of what is left stays the
 * same. What remains is what the reading rests on, and small enough for a person to read.
 */
import type { Node } from './page-tree';
import { writeTree } from './page-tree';

/** Readings made at most: a page of 4,000 elements needs some 150. */
const mostTries = 400;
/** Parts smaller than this are not worth a reading. */
const leastCharacters = 120;

type Element = Exclude<Node, string>;

const sizeOf = (node: Node): number => writeTree(node).length;

/**
 * @param read what a page of this tree reads like, as a text; equal texts mean equal readings.
 * @returns a smaller tree with the same reading; the given one is not changed.
 */
export async function minimise(tree: Node, read: (tree: Node) => Promise<string>): Promise<Node> {
  if (typeof tree === 'string') return tree;
  const root = structuredClone(tree);
  const wanted = await read(root);
  const waiting: Element[] = [root];
  let tries = 0;
  for (let parent = waiting.shift(); parent !== undefined; parent = waiting.shift()) {
    const children = parent[2];
    const bySize = children.filter((child): child is Element => typeof child !== 'string').sort((one, other) => sizeOf(other) - sizeOf(one));
    for (const child of bySize) {
      if (sizeOf(child) < leastCharacters || child[0] === 'body' || child[0] === 'head') continue;
      if (tries >= mostTries) return root;
      const at = children.indexOf(child);
      children.splice(at, 1);
      tries += 1;
      if ((await read(root)) !== wanted) {
        children.splice(at, 0, child);
        waiting.push(child);
      }
    }
    for (const child of children) if (typeof child !== 'string' && (child[0] === 'body' || child[0] === 'head')) waiting.push(child);
    waiting.sort((one, other) => sizeOf(other) - sizeOf(one));
  }
  return root;
}
