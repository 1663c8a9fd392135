/** A text that a person is about to send, with all that the coach may hold against it. */
import type { Channel } from './channel';
import type { CoachWords } from './coach-words';

/** The three questions a person asks themselves before sending (J6). */
export const humanQuestions = ['genuine', 'helpful', 'theirs'] as const;
export type HumanQuestion = (typeof humanQuestions)[number];

export interface Draft {
  text: string;
  subject: string;
  channel: Channel;
  /** Characters that the channel takes from this user. */
  most: number;
  words: CoachWords;
  /** What may be claimed: words of pages, proofs and pains. */
  backed: readonly string[];
  /** Words of pages: what stands between quotation marks and comes from there is not the user's style. */
  quotes: readonly string[];
}

export interface Finding {
  check: string;
  question: HumanQuestion;
  /** Range in the text; both 0 when it is about the whole. */
  from: number;
  to: number;
  why: string;
  instead: string;
}

export interface CoachCheck {
  id: string;
  question: HumanQuestion;
  find: (draft: Draft) => Omit<Finding, 'check' | 'question'>[];
}
