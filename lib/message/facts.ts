/**
 * The facts that a message may open with, best first. The files under `facts/` are found by folder scan. Age counts
 * against a fact (`account/freshness`): what was read months ago may not be true any more, and is no "why now".
 */
import { sharedWords, textOf } from './choose-product';
import type { Material } from './material';
import { companyName } from './names';
import type { FactGiver, OpeningFact } from './opening-fact';
import { suitsPain } from './suits-pain';

const files = import.meta.glob<FactGiver>('./facts/*.ts', { eager: true, import: 'default' });

const day = 86_400_000;
/** Days; the edges of `account/freshness`. */
const ageing = 30;
const old = 180;

/** Best first; of one kind at most two, so that variants differ. */
export function openingFacts(material: Material): OpeningFact[] {
  const { account, person, pains, today } = material;
  const company = companyName(material)?.text ?? null;
  const pain = pains[0] && textOf(pains[0].pain);
  const rankOf = (fact: OpeningFact): number => {
    const days = (today.getTime() - Date.parse(fact.readAt)) / day;
    const suits = suitsPain(fact, pains[0]?.pain ?? null, pains[0]?.seen ?? []) ? 10 : 0;
    const near = pain && fact.slots.quote ? Math.min(9, 3 * sharedWords(fact.slots.quote, pain)) : 0;
    return fact.rank + Math.max(suits, near) - (days > ageing ? 15 : 0);
  };
  const found = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, giver]) => giver.find({ account, person, company, today }))
    .filter(({ readAt }) => (today.getTime() - Date.parse(readAt)) / day <= old)
    .toSorted((a, b) => rankOf(b) - rankOf(a));
  return found.filter(({ kind }, index) => found.slice(0, index).filter((before) => before.kind === kind).length < 2);
}
