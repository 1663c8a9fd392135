/** Whether a fact has to do with a pain: it is one of the cues that were seen, or both speak of the same matter. */
import type { Pain } from '@/lib/icp/icp';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { sharedWords, textOf } from './choose-product';
import type { OpeningFact } from './opening-fact';

/** Two words in common are no accident, one may be. */
const enough = 2;

export function suitsPain(fact: OpeningFact | null, pain: Pain | null, seen: readonly Pick<SourcedEvidence, 'quote'>[]): boolean {
  if (!fact || !pain || fact.source.kind !== 'page-fact') return false;
  const { quote } = fact.source;
  const words = fact.slots.quote ?? quote;
  return seen.some((cue) => cue.quote === quote || words.includes(cue.quote)) || sharedWords(words, textOf(pain)) >= enough;
}
