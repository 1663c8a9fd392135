/**
 * Which sightings speak of one company. Joining is done by falling strength, and a weaker alias joins only what no
 * stronger one tells apart: two slugs, two numeric ids or two domains are two companies whatever their names.
 *
 *   same slug or numeric id ──► one company
 *   same domain, not two slugs, not two ids ──► one company
 *   same name, not two slugs, ids or domains ──► one company
 *   an alias that companies told apart share ──► joins only those that have nothing stronger
 *
 * Everything works on the set of aliases in their alphabetical order, so the order of visits cannot matter.
 */
import { aliasType } from './identity';

/** @param weak types that join only when nothing stronger contradicts, from strong to weak; every other type joins at once. */
export function groupByAliases(aliasesOf: readonly (readonly string[])[], weak: readonly string[]): number[][] {
  const forest = new Forest(aliasesOf);
  const holders = holdersByAlias(aliasesOf);
  const inOrder = [...holders.keys()].sort();
  const stronger = [...new Set(inOrder.map(aliasType))].filter((type) => !weak.includes(type));
  for (const alias of inOrder) if (stronger.includes(aliasType(alias))) forest.join(holders.get(alias)!);
  for (const type of weak) {
    for (const alias of inOrder) {
      if (aliasType(alias) !== type) continue;
      const roots = [...new Set(holders.get(alias)!.map((index) => forest.rootOf(index)))];
      if (roots.length < 2) continue;
      const identities = roots.map((root) => [...forest.aliasesOf(root)].filter((each) => stronger.includes(aliasType(each))));
      forest.join(toldApart(identities, stronger) ? roots.filter((_, at) => identities[at]!.length === 0) : roots);
    }
    stronger.push(type);
  }
  return [...Map.groupBy(aliasesOf.keys(), (index) => forest.rootOf(index)).values()];
}

/** True when two of them have different aliases of one type. */
function toldApart(identities: readonly (readonly string[])[], types: readonly string[]): boolean {
  return types.some((type) => {
    const known = identities.map((aliases) => aliases.filter((alias) => aliasType(alias) === type)).filter((aliases) => aliases.length > 0);
    return known.some((one, at) => known.slice(at + 1).some((other) => !one.some((alias) => other.includes(alias))));
  });
}

function holdersByAlias(aliasesOf: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, aliases] of aliasesOf.entries()) {
    for (const alias of new Set(aliases)) {
      const held = holders.get(alias);
      if (held) held.push(index);
      else holders.set(alias, [index]);
    }
  }
  return holders;
}

/** Sets that only ever grow together, each with all its aliases. */
class Forest {
  readonly #parent: number[];
  readonly #aliases: Map<number, Set<string>>;

  constructor(aliasesOf: readonly (readonly string[])[]) {
    this.#parent = aliasesOf.map((_, index) => index);
    this.#aliases = new Map(aliasesOf.map((aliases, index) => [index, new Set(aliases)]));
  }

  rootOf(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let at = index; this.#parent[at] !== root; ) [at, this.#parent[at]] = [this.#parent[at]!, root];
    return root;
  }

  aliasesOf(root: number): ReadonlySet<string> {
    return this.#aliases.get(root)!;
  }

  join(indexes: readonly number[]): void {
    const roots = [...new Set(indexes.map((index) => this.rootOf(index)))];
    const [keep, ...rest] = roots.sort((a, b) => this.aliasesOf(b).size - this.aliasesOf(a).size);
    for (const root of rest) {
      for (const alias of this.aliasesOf(root)) this.#aliases.get(keep!)!.add(alias);
      this.#aliases.delete(root);
      this.#parent[root] = keep!;
    }
  }
}
