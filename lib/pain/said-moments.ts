/**
 * Sentences that say something is happening now: money raised, a launch, a move, a new head, a search for a supplier. The
 * words are in `themes/moments`.
 */
import { lazily } from '@/lib/language/plain-text';
import { themeWords, wordOwners } from './around-words';
import { cueFinder, type Hit, type SaidWord } from './said-words';

export type SaidMoment = 'search' | 'funding' | 'change' | 'launch' | 'growth' | 'hiring';

const said = lazily(() => {
  const words = themeWords('moments') as Readonly<Record<SaidMoment, string>>;
  const momentOf = wordOwners(words);
  return { momentOf, order: Object.keys(words), find: cueFinder([...momentOf.keys()]) };
});

export interface SaidNow {
  moment: SaidMoment;
  hit: Hit;
}

/** What a sentence says is happening, most telling first. */
export function momentsIn(words: readonly SaidWord[]): SaidNow[] {
  const { momentOf, order, find } = said();
  return find(words)
    .map((hit) => ({ moment: momentOf.get(hit.cue)!, hit }))
    .toSorted((a, b) => order.indexOf(a.moment) - order.indexOf(b.moment) || a.hit.from - b.hit.from);
}

/** The newest year that a sentence names (2000 … 2099); null when it names none. */
export function yearIn(said: readonly SaidWord[]): number | null {
  const years = said.filter(({ word }) => /^20\d\d$/.test(word)).map(({ word }) => Number(word));
  return years.length > 0 ? Math.max(...years) : null;
}
