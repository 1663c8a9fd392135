/** Which product speaks to a pain, and which of its uses comes first: the one that shares most words with it. */
import type { Pain } from '@/lib/icp/icp';
import type { Product } from '@/lib/icp/product';
import { plain } from '@/lib/language/plain-text';

/** Words of five letters and more carry the matter; shorter ones hold sentences together. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    plain(text)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length >= 5),
  );

export function sharedWords(a: string, b: string): number {
  const words = wordsOf(b);
  return [...wordsOf(a)].filter((word) => words.has(word)).length;
}

/** Everything that a pain says, for comparing. */
export const textOf = (pain: Pain): string => [pain.name, pain.challenge, pain.consequence, pain.outcome, ...(pain.cues ?? [])].join(' ');

/** Its uses, then its advantages, then its features, each group with the closest first. */
export function usesOf({ useCases, advantages, features }: Product, pain: Pain | null): string[] {
  const closest = (texts: readonly string[]) =>
    texts.filter((text) => text.trim() !== '').toSorted((a, b) => (pain ? sharedWords(b, textOf(pain)) - sharedWords(a, textOf(pain)) : 0));
  return [...closest(useCases ?? []), ...closest(advantages ?? []), ...closest(features ?? [])];
}

export function chooseProduct(products: readonly Product[], pain: Pain | null): Product | null {
  const score = (product: Product) => (pain ? sharedWords([product.name, ...usesOf(product, null)].join(' '), textOf(pain)) : 0);
  return products.filter((product) => usesOf(product, null).length > 0).toSorted((a, b) => score(b) - score(a))[0] ?? null;
}
