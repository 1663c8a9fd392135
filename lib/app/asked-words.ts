/**
 * Words that the user's own criteria ask for. Readers carry away sentences with common business cues only; a criterion
 * such as "says 'customer data'" needs the sentence that says so, and it can be had only while the page is read.
 */

import type { Criterion, Icp } from '@/lib/icp/icp';
import { limits } from '@/lib/kernel/limits';
import type { PageKind } from '@/lib/page/page-kind';
import type { RawReading } from '@/lib/page/reading';
import type { Persona } from '@/lib/persona/persona';
import { confidence } from '@/lib/signal/confidence';
import { isSignal, type Signal, type SignalOf } from '@/lib/signal/signal';
import { type PageSentence, quoteOf, sentencesOf, spacedWords } from './page-sentences';

export interface AskedWords {
  company: readonly string[];
  person: readonly string[];
}

/** Sentences kept for asked words on one page, beside the reader's own cues. */
const mostSentences = 12;
/** Words looked for on one page; more than 50 ICPs with ten words each. */
const mostWords = 500;

function wordsIn(criteria: readonly Criterion[], kind: string): string[] {
  return criteria
    .filter((criterion) => criterion.kind === kind)
    .flatMap(({ params }) => {
      const { any, none } = (typeof params === 'object' && params !== null ? params : {}) as { any?: unknown; none?: unknown };
      return [any, none].flatMap((list) => (Array.isArray(list) ? list.filter((word) => typeof word === 'string') : []));
    });
}

/** The words of all `cue` and `person-cue` criteria, each once. */
export function askedWords({ icps, personas }: { icps: readonly Icp[]; personas: readonly Persona[] }): AskedWords {
  return {
    company: [...new Set(icps.flatMap(({ criteria }) => wordsIn(criteria, 'cue')))].slice(0, mostWords),
    person: [...new Set(personas.flatMap(({ criteria }) => wordsIn(criteria, 'person-cue')))].slice(0, mostWords),
  };
}

const subjects: Partial<Record<PageKind, 'company' | 'person'>> = {
  website: 'company',
  'linkedin/company': 'company',
  'linkedin/job': 'company',
  'linkedin/person': 'person',
  'sales-navigator/account': 'company',
  'sales-navigator/lead': 'person',
};

/** The first sentence for each word that no cue says yet. */
function found(raw: RawReading, words: readonly string[], said: readonly string[]): PageSentence[] {
  const already = said.map(spacedWords);
  const open = words.map((word) => spacedWords(word)).filter((word) => word.trim() !== '' && !already.some((cue) => says(cue, word)));
  const sentences: PageSentence[] = [];
  for (const sentence of open.length > 0 ? sentencesOf(raw.facts) : []) {
    const spaced = spacedWords(sentence.text);
    const left = open.filter((word) => !says(spaced, word));
    if (left.length === open.length) continue;
    sentences.push(sentence);
    open.splice(0, open.length, ...left);
    if (open.length === 0 || sentences.length === mostSentences) break;
  }
  return sentences;
}

/** Whole words; a plural s is forgiven, as in judging. */
const says = (text: string, word: string): boolean => text.includes(word) || text.includes(`${word.trimEnd()}s `);

/** Adds the sentences that say an asked word to the cues of the page's subject. */
export function withAskedWords(signals: readonly Signal[], raw: RawReading, asked: AskedWords): Signal[] {
  const subject = raw.kind === null ? undefined : subjects[raw.kind];
  if (subject === undefined || raw.refusal !== null) return [...signals];
  const key = `${subject}.cues` as const;
  const held = signals.find((signal): signal is SignalOf<'company.cues'> | SignalOf<'person.cues'> => isSignal(signal, key));
  const sentences = found(raw, asked[subject], held?.value ?? []);
  if (sentences.length === 0) return [...signals];
  const signal = {
    key,
    value: [...(held?.value ?? []), ...sentences.map(({ text }) => text)].slice(0, limits.listItems),
    confidence: Math.min(held?.confidence ?? 1, confidence.placed),
    evidence: [...(held?.evidence ?? []), ...sentences.map((sentence) => quoteOf(sentence, sentence.text))],
  };
  return [...signals.filter((each) => each !== held), signal as Signal];
}
