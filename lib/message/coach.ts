/**
 * Reads along while somebody writes. Every finding says where, why, and what instead; there is no score. The files under
 * `coach/` are found by folder scan: a file is a check.
 */
import { channelOf } from './channels';
import { coachWordsIn } from './coach-words';
import { type CoachCheck, type Draft, type Finding, type HumanQuestion, humanQuestions } from './draft';
import { findWords, quotedRanges } from './find-words';
import { inWords } from './in-words';
import { type Reading, readingOf } from './reading-ease';

const files = import.meta.glob<CoachCheck>('./coach/*.ts', { eager: true, import: 'default' });

export const coachChecks: readonly CoachCheck[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

export interface Coached {
  findings: Finding[];
  /** The three questions with what speaks against a yes; an empty list is no promise. */
  questions: { question: HumanQuestion; say: string; findings: Finding[] }[];
  characters: number;
  most: number;
  reading: Reading;
  /** Words about them, words about us. */
  you: number;
  we: number;
}

export interface Coaching {
  text: string;
  subject?: string | undefined;
  channel: string;
  language: string;
  roomier?: boolean;
  /** Texts of proofs and pains. */
  backed: readonly string[];
  /** Words of pages. */
  quotes: readonly string[];
}

/** Throws when there is no such channel: take it from the list. */
export function coach({ text, subject = '', channel: id, language, roomier = false, backed, quotes }: Coaching): Coached {
  const channel = channelOf(id);
  if (!channel) throw new Error(`no channel “${id}”`);
  const words = coachWordsIn(language);
  const most = (roomier && channel.body.roomier) || channel.body.most;
  const draft: Draft = { text, subject, channel, most, words, backed: [...backed, ...quotes], quotes };
  const findings = coachChecks
    .flatMap((check) => check.find(draft).map((finding) => ({ ...finding, check: check.id, question: check.question })))
    .toSorted((a, b) => a.from - b.from || a.to - b.to || (a.check < b.check ? -1 : 1));
  const outside = quotedRanges(text, quotes);
  return {
    findings,
    questions: humanQuestions.map((question) => ({
      question,
      say: inWords().questions[question],
      findings: findings.filter((finding) => finding.question === question),
    })),
    characters: text.length,
    most,
    reading: readingOf(text, words.language, channel.spoken),
    you: findWords(text, words.you, outside).length,
    we: findWords(text, words.we, outside).length,
  };
}
