/** What the coach listens for in one language; one file each under `coach-words/`, found by folder scan. */
import type en from './words/en';

type Words = typeof en;

/** Another word of the same language, an advice, or both; advice is said in the language of the panel (`words/`). */
export type Instead = string | { say: keyof Words['say'] } | { word: string; and: keyof Words['and'] };

export interface CoachWords {
  language: string;
  /** Worn words and a plain one instead. */
  buzzwords: Readonly<Record<string, Instead>>;
  /** Closeness that is not there. */
  familiar: readonly string[];
  /** Pressure. */
  pushy: readonly string[];
  /** Claims that need a proof. */
  superlatives: readonly string[];
  /** Words that leave somebody out or guess who somebody is, and what to write instead. */
  inclusive: Readonly<Record<string, Instead>>;
  you: readonly string[];
  we: readonly string[];
  /** Units behind a number that make it an offer of time and no claim. */
  minutes: readonly string[];
}

const files = import.meta.glob<CoachWords>('./coach-words/*.ts', { eager: true, import: 'default' });

const all: readonly CoachWords[] = Object.values(files);

/** English when there is no list for the language. */
export const coachWordsIn = (language: string): CoachWords =>
  all.find((words) => words.language === language.split('-')[0]) ?? all.find((words) => words.language === 'en')!;
