/**
 * A list cut to those who are high in one of the seven traits (requirement E8). A trait that is not known says nothing
 * against anybody: those are counted apart, so that nobody takes them for a no.
 */

/** The upper third, as the rings of the drawing in the panel say "high". */
const high = 2 / 3;

export interface ByTrait<One> {
  high: One[];
  lower: number;
  notKnown: number;
}

export function byTrait<Id extends string, One extends { traits: Readonly<Partial<Record<Id, number | null>>> }>(
  list: readonly One[],
  trait: Id,
): ByTrait<One> {
  const worthOf = (one: One) => one.traits[trait] ?? null;
  const known = list.filter((one) => worthOf(one) !== null);
  const those = known.filter((one) => worthOf(one)! >= high);
  return { high: those, lower: known.length - those.length, notKnown: list.length - known.length };
}
