/**
 * Goals that a page states: what somebody wants more or less of, by how much and until when ("increase sales 20 % by next
 * quarter", "double the customer base next year"). Four languages.
 */

import { lazily } from '@/lib/language/plain-text';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { themeWords, wordOwners } from './around-words';
import { setAside } from './cue-meaning';
import { cueFinder, joined, type SaidWord } from './said-words';
import type { Saying } from './sayings';

export type GoalTheme = 'market-share' | 'revenue' | 'customers' | 'retention' | 'efficiency' | 'cost' | 'quality';

export interface Goal {
  theme: GoalTheme;
  /** `20 %`, `double`; null when the page gives no measure. */
  measure: string | null;
  /** Up to a year, beyond it, or not said. */
  horizon: 'short' | 'long' | null;
  key: SignalKey;
  evidence: SourcedEvidence;
}

const said = lazily(() => {
  const { moves = '', done = '', long = '', short = '', multiples = '', ...themes } = themeWords('goals');
  const themeOf = wordOwners(themes as Record<GoalTheme, string>);
  /** A goal needs a word of wanting to move something. */
  return {
    themeOf,
    findTheme: cueFinder([...themeOf.keys()]),
    findMove: cueFinder(moves.split('|')),
    /** What was done is no goal. */
    isDone: new RegExp(`\\b(?:${done})\\b`, 'iu'),
    isLong: new RegExp(` (?:${long}) `),
    isShort: new RegExp(` (?:${short}) `),
    isMultiple: new RegExp(`^(?:${multiples})`),
  };
});

/** Goals in sentences of the company or the person, in their order; one for each sentence. */
export const goalsIn = (said: readonly Saying[]): Goal[] =>
  said.filter(({ place }) => place === 'sentence').flatMap((saying) => goalIn(saying) ?? []);

function goalIn({ about, key, text, words, evidence }: Saying): Goal | null {
  const goal = goalOf(text, words, about);
  return goal && { ...goal, key, evidence };
}

/** What one sentence states as a goal; null when it states none. */
export function goalOf(text: string, words: readonly SaidWord[], about: Saying['about']): Pick<Goal, 'theme' | 'measure' | 'horizon'> | null {
  const { themeOf, findTheme, findMove, isDone } = said();
  if (isDone.test(text)) return null;
  const move = findMove(words)[0];
  const hit = findTheme(words).find((each) => setAside(words, each, about) === null);
  if (!move || !hit) return null;
  return { theme: themeOf.get(hit.cue)!, measure: measureOf(text, words.slice(move.from, move.to)), horizon: horizonOf(words) };
}

function measureOf(text: string, move: readonly SaidWord[]): string | null {
  const percent = /(\d{1,3}(?:[.,]\d)?)\s?(?:%|per ?cent|prozent|pour cent|por ciento)/iu.exec(text);
  if (percent) return `${percent[1]} %`;
  return said().isMultiple.test(move[0]?.word ?? '') ? move[0]!.raw.toLowerCase() : null;
}

function horizonOf(words: readonly SaidWord[]): Goal['horizon'] {
  const text = joined(words);
  const { isShort, isLong } = said();
  return isShort.test(text) ? 'short' : isLong.test(text) ? 'long' : null;
}
