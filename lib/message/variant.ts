/** Which variants are worth offering: another fact to open with, or another order. Synonyms are no variant. */
import { inWords } from './in-words';
import type { OpeningFact } from './opening-fact';

export interface Variant {
  fact: OpeningFact | null;
  order: readonly string[];
  /** A sentence for the screen. */
  differs: string;
}

/** A fact below this rank opens worse than a better one in another order. */
const goodOpening = 50;

/** More than are shown, because two of them may come out alike in a short channel. */
export function variantsOf(facts: readonly OpeningFact[], orders: readonly (readonly string[])[]): Variant[] {
  const { differs, facts: said } = inWords();
  const withFact = ({ kind }: OpeningFact): string => said[kind][1]!;
  const [first, second = first] = orders as readonly [readonly string[], ...(readonly string[])[]];
  const opensWith = (fact: OpeningFact): Variant => ({ fact, order: first, differs: differs.opensWith(withFact(fact)) });
  const turned = (fact: OpeningFact | null): Variant => ({
    fact,
    order: second!,
    differs: fact ? differs.otherOrder(withFact(fact)) : differs.otherOrderWithout,
  });
  if (!first.includes('opening'))
    return orders.map((order, index) => ({ fact: null, order, differs: index === 0 ? differs.reply : differs.replyAndResult }));
  const [best = null] = facts;
  if (!best) return [{ fact: null, order: first, differs: differs.without }, turned(null)];
  const good = facts.filter(({ rank }, index) => index === 0 || rank >= goodOpening);
  return [...good.map(opensWith), turned(best), ...facts.filter((fact) => !good.includes(fact)).map(opensWith)];
}
