/**
 * The wording of one language. Phrases hold no claim about anybody: they carry facts, pains and proofs, each of which
 * has its own source. No phrase guesses a gender, greets with a title, or speaks as if people knew each other.
 * One file a language under `phrases/`, found by folder scan.
 */
import type { Slots } from './fill';
import type { FactKind } from './opening-fact';
import type { Worded } from './tone';

export const askNames = ['learn', 'meet', 'read-first', 'still', 'spoken', 'objection', 'early', 'repeat', 'at-risk'] as const;
/** One question with two easy answers (J8). */
export type AskName = (typeof askNames)[number];

export const subjectGroups = ['learn', 'problem', 'proof', 'event', 'objection', 're-engage'] as const;
export type SubjectGroup = (typeof subjectGroups)[number];

export interface PhraseSet {
  /** BCP 47, as the pages name it. */
  language: string;
  /** In its own words: "Deutsch". */
  name: string;
  /** German goes on in small letters behind a greeting's comma: the words that may. */
  smallAfterGreeting: readonly string[];
  /** Behind a colon goes on in small letters what begins with one of these: articles and the like, never a name. */
  smallAfterColon: readonly string[];
  /** What depends on the words that go in: elisions, spaces before marks. The words themselves stay as they are. */
  spell?: (phrase: string, slots: Slots) => string;
  /** `{name}` as it is written on the page. */
  greeting: Worded;
  greetingUnnamed: Worded;
  opening: Record<FactKind, Worded>;
  /** Of a template, which cannot know whether the words are the company's or the person's: names neither. */
  quoted: Worded;
  /** Nothing known to open with: says so. */
  noFact: Worded;
  /** First words on the telephone, and of the message after no answer. */
  spokenIntro: Worded;
  followUpIntro: Worded;
  whyNow: Worded;
  whyNowSpoken: Worded;
  /** Learn-first: what one wants to understand; `{pain}` is its name. `topicBrief` leans on the fact before it. */
  topic: Worded;
  topicBrief: Worded;
  /** Behind a fact that is no sentence of theirs: an open role, a tool. */
  topicThere: Worded;
  topicOpen: Worded;
  share: Worded;
  painFrame: Worded;
  painFrameEvent: Worded;
  painBrief: Worded;
  perhapsNot: Worded;
  perhapsNotHere: Worded;
  outcome: Worded;
  /** `{use}` in the user's words. */
  product: Worded;
  proofFrame: Worded;
  proofAbout: Worded;
  proofSource: Worded;
  proofFigure: Worded;
  thanks: Worded;
  stage: Record<'early' | 'repeat' | 'at-risk', Worded>;
  noPressure: Worded;
  asks: Record<AskName, { long: Worded; brief: Worded }>;
  /** Behind a question of the user's own: how easily it may be answered. */
  answerEasily: { long: Worded; brief: Worded };
  closing: Worded;
  /** Subjects with the slots that they need; the first that can be filled are taken. */
  subjects: Record<SubjectGroup, readonly Worded[]>;
}
