/**
 * The facts that a message may open with, best first. The files under `facts/` are found by folder scan. Age counts
 * against a fact (`account/freshness`): what was read months ago may not be true any more. Which of them answer "why now"
 * is no rule of messages: it is what `lib/pain/moments` calls fresh, so that the panel's line and its message agree.
 */
import { freshnessAt } from '@/lib/account/freshness';
import { type Moment, momentsOf } from '@/lib/pain/moments';
import { sharedWords, textOf } from './choose-product';
import type { Material } from './material';
import { companyName } from './names';
import type { FactGiver, FoundFact, OpeningFact } from './opening-fact';
import { suitsPain } from './suits-pain';

const files = import.meta.glob<FactGiver>('./facts/*.ts', { eager: true, import: 'default' });

/** What an older page costs in rank. */
const ageing = 15;

/** The fresh moment that a fact tells of: a sentence its own, everything else by what it is about. */
const momentBehind = ({ source, slots }: FoundFact, moments: readonly Moment[]): Moment | null =>
  moments.find(
    ({ key, sentence, stale }) => !stale && source.kind === 'page-fact' && source.key === key && (!key.endsWith('.cues') || sentence === slots.quote),
  ) ?? null;

/** Best first; of one kind at most two, so that variants differ. */
export function openingFacts(material: Material): OpeningFact[] {
  const { account, person, pains, today } = material;
  const company = companyName(material)?.text ?? null;
  const moments = momentsOf(account, person, today);
  const pain = pains[0] && textOf(pains[0].pain);
  const rankOf = (fact: OpeningFact): number => {
    const suits = suitsPain(fact, pains[0]?.pain ?? null, pains[0]?.seen ?? []) ? 10 : 0;
    const near = pain && fact.slots.quote ? Math.min(9, 3 * sharedWords(fact.slots.quote, pain)) : 0;
    return fact.rank + Math.max(suits, near) - (freshnessAt(fact.readAt, today).state === 'fresh' ? 0 : ageing);
  };
  const found = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, giver]) => giver.find({ account, person, company, today }))
    .filter(({ readAt }) => freshnessAt(readAt, today).state !== 'old')
    .map(({ rankNow, ...fact }): OpeningFact => {
      const moment = momentBehind(fact, moments);
      return { ...fact, moment, rank: (moment && rankNow) ?? fact.rank };
    })
    .toSorted((a, b) => rankOf(b) - rankOf(a));
  return found.filter(({ kind }, index) => found.slice(0, index).filter((before) => before.kind === kind).length < 2);
}
