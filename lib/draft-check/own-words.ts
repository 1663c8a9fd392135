/** Whether a draft speaks in the words that these people use, or in those of somebody who sells. */

import type { Product } from '@/lib/icp/product';
import { contentWords, stemsOf } from '@/lib/language/content-words';
import { coachWordsIn } from '@/lib/message/coach-words';
import { findWords } from '@/lib/message/find-words';
import type { Draft } from './draft';
import { type PersonaMaterial, painsOf } from './points-of';

export interface OwnWords {
  verdict: 'theirs' | 'some' | 'hardly';
  /** Words of the draft that stand in the persona's quote, notes or pains; each once, as the draft writes them. */
  theirs: string[];
  /** Worn words and names of what is sold, as the draft writes them. */
  ours: string[];
}

/** Lines of the written profile that say how these people speak and what they wrestle with. */
const spoken = /pain|challenge|background|work/i;

function theirStems(material: PersonaMaterial): Set<string> {
  const { persona } = material;
  const rows = (persona.document ?? []).filter(({ category }) => spoken.test(category)).map(({ description }) => description);
  const pains = painsOf(material).flatMap(({ name, challenge, cues = [] }) => [name, challenge ?? '', ...cues]);
  const mind = Object.values(persona.mind ?? {}).filter((text) => text !== undefined);
  return stemsOf([persona.quote, ...rows, ...pains, ...mind].join('\n'));
}

/** Four words of theirs in a text of a few lines are no accident; in a longer one it takes one in twenty-five. */
const enough = 4;
const perWords = 25;

const once = (words: readonly string[]): string[] => [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];

export function ownWords(draft: Draft, material: PersonaMaterial, products: readonly Product[] = []): OwnWords {
  const stems = theirStems(material);
  const said = contentWords(draft.text).filter(({ stem }) => stems.has(stem));
  const theirs = [...new Map(said.map(({ stem, raw }) => [stem, raw])).values()];
  const coach = coachWordsIn(draft.language ?? 'en');
  const worn = findWords(draft.text, [...Object.keys(coach.buzzwords), ...coach.superlatives]).map(({ word }) => word);
  const names = findWords(
    draft.text,
    products.map(({ name }) => name).filter((name) => name.trim() !== ''),
  ).map(({ word }) => word);
  const ours = once([...worn, ...names]);
  const wanted = Math.max(enough, Math.min(12, Math.ceil(draft.words / perWords)));
  const verdict = theirs.length >= wanted && theirs.length > ours.length ? 'theirs' : theirs.length >= wanted / 2 ? 'some' : 'hardly';
  return { verdict, theirs, ours };
}
