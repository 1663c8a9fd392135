/**
 * LinkedIn's second industry list (V2): 434 codes in a tree of 20 roots, as published in LinkedIn's developer reference
 * (read January 2026). The 147 numbers of the first list kept their place in it.
 *
 * Format of a file in `codes/`: one code and label a line, two spaces deeper for each level.
 */
export interface IndustryNode {
  id: number;
  /** The label that LinkedIn shows in English. */
  label: string;
  parent: IndustryNode | null;
}

const files = import.meta.glob<{ codes: string }>(['./codes/*.ts', '!./codes/*.test.ts'], { eager: true });

const nodes = new Map<number, IndustryNode>();
for (const { codes } of Object.values(files)) {
  const above: IndustryNode[] = [];
  for (const row of codes.split('\n')) {
    const [, indent = '', id = '', label = ''] = /^( *)(\d+) (.+)$/.exec(row) ?? [];
    if (!id) continue;
    const depth = indent.length / 2;
    const node: IndustryNode = { id: Number(id), label, parent: above[depth - 1] ?? null };
    nodes.set(node.id, node);
    above.splice(depth, above.length, node);
  }
}

export const industryNodes: ReadonlyMap<number, IndustryNode> = nodes;

/** From the code itself up to its root; [] for an unknown code. */
function upwards(id: number): IndustryNode[] {
  const path: IndustryNode[] = [];
  for (let node = nodes.get(id) ?? null; node; node = node.parent) path.push(node);
  return path;
}

/** Labels from the root down to the parent: 109 → Technology, Information and Media; …; Software Development. [] for a root or an unknown code. */
export const ancestorLabels = (id: number): string[] =>
  upwards(id)
    .slice(1)
    .toReversed()
    .map((node) => node.label);

/** Whether the found industry is the wanted one or lies below it: Computer Games is within Software Development. */
export const isWithin = (found: number, wanted: number): boolean => upwards(found).some((node) => node.id === wanted);

/**
 * Industries that the tree puts under different roots although companies choose between them freely; each side with
 * all that lies below it. Written by hand.
 */
const neighbours: readonly (readonly [number, number])[] = [
  ...([
    [4, 96],
    [2458, 96],
    [3130, 118],
    [12, 15],
    [1445, 1285],
    [19, 598],
    [94, 52],
    [80, 3127],
    [132, 4],
    [57, 59],
  ] as const),
  ...([
    [3243, 3240],
    [3241, 3240],
    [3241, 3243],
    [144, 3240],
    [51, 3242],
    [135, 3242],
    [30, 31],
    [104, 137],
    [106, 1905],
    [47, 1720],
  ] as const),
];
/** Steps between neighbours: as far as siblings. */
const neighbourSteps = 2;

const areNeighbours = (found: number, wanted: number): boolean =>
  neighbours.some(([one, other]) => (isWithin(found, one) && isWithin(wanted, other)) || (isWithin(found, other) && isWithin(wanted, one)));

/**
 * How far the found industry is from the wanted one, in steps of the tree over the nearest common ancestor: 0 when it is
 * within it, 1 for the parent, 2 for a sibling or a neighbour. Infinity between roots and for unknown codes: what two
 * roots share is nothing.
 */
export function industryDistance(found: number, wanted: number): number {
  if (isWithin(found, wanted)) return 0;
  const fromFound = upwards(found);
  const fromWanted = upwards(wanted);
  let distance = areNeighbours(found, wanted) ? neighbourSteps : Number.POSITIVE_INFINITY;
  for (const [steps, node] of fromFound.entries()) {
    const back = fromWanted.indexOf(node);
    if (back >= 0) distance = Math.min(distance, steps + back);
  }
  return distance;
}
