/**
 * Words that the user's own criteria and pains ask for. Readers carry away sentences with common business cues only; a
 * criterion such as "says 'customer data'" needs the sentence that says so, and it can be had only while the page is read.
 */

import type { Criterion, Icp, Pain } from '@/lib/icp/icp';
import { limits } from '@/lib/kernel/limits';
import type { PageKind } from '@/lib/page/page-kind';
import type { RawReading } from '@/lib/page/reading';
import { setAside } from '@/lib/pain/cue-meaning';
import { cueFinder, type SaidWord, saidWords } from '@/lib/pain/said-words';
import { isTelling } from '@/lib/pain/telling-sentence';
import type { Persona } from '@/lib/persona/persona';
import { confidence } from '@/lib/signal/confidence';
import { isSignal, type Signal, type SignalOf } from '@/lib/signal/signal';
import { type PageSentence, quoteOf, sentencesOf, spacedWords } from './page-sentences';

export interface AskedWords {
  company: readonly string[];
  person: readonly string[];
  /** Cues of pains: they are looked for on pages of companies and of people alike. */
  pains?: readonly string[];
}

/** Sentences kept for asked words on one page, beside the reader's own cues. */
const mostSentences = 12;
/** Goals and searches taken along from one page. */
const mostTelling = 4;
/** Words looked for on one page; more than 50 ICPs with ten words each. */
const mostWords = 500;
/** Cues of pains looked for; many more are possible, because a sentence's cost does not grow with them (`said-words`). */
const mostPainCues = 2_000;

function wordsIn(criteria: readonly Criterion[], kind: string): string[] {
  return criteria
    .filter((criterion) => criterion.kind === kind)
    .flatMap(({ params }) => {
      const { any, none } = (typeof params === 'object' && params !== null ? params : {}) as { any?: unknown; none?: unknown };
      return [any, none].flatMap((list) => (Array.isArray(list) ? list.filter((word) => typeof word === 'string') : []));
    });
}

export interface Asking {
  icps: readonly Icp[];
  personas: readonly Persona[];
  pains?: readonly Pain[];
}

/** The words of all `cue` and `person-cue` criteria and the cues of all pains, each once. */
export function askedWords({ icps, personas, pains = [] }: Asking): AskedWords {
  return {
    company: [...new Set(icps.flatMap(({ criteria }) => wordsIn(criteria, 'cue')))].slice(0, mostWords),
    person: [...new Set(personas.flatMap(({ criteria }) => wordsIn(criteria, 'person-cue')))].slice(0, mostWords),
    pains: [...new Set(pains.flatMap(({ cues = [] }) => cues))].slice(0, mostPainCues),
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

/**
 * The first sentence for each cue of a pain that means what it seems to mean, and goals and searches for a supplier that the
 * page states; all beyond what is taken along already.
 */
function foundForPains(raw: RawReading, cues: readonly string[], said: readonly string[], about: 'account' | 'person'): PageSentence[] {
  const find = cueFinder(cues);
  const meant = (words: readonly SaidWord[]): string[] => find(words).flatMap((hit) => (setAside(words, hit, about) === null ? [hit.cue] : []));
  const seen = new Set(said.flatMap((text) => meant(saidWords(text))));
  const held = new Set(said);
  const sentences: PageSentence[] = [];
  let telling = 0;
  for (const sentence of sentencesOf(raw.facts)) {
    const words = saidWords(sentence.text);
    const fresh = meant(words).filter((cue) => !seen.has(cue));
    const tells = fresh.length === 0 && telling < mostTelling && !held.has(sentence.text) && isTelling(sentence.text, words, about);
    if (fresh.length === 0 && !tells) continue;
    sentences.push(sentence);
    held.add(sentence.text);
    telling += Number(tells);
    for (const cue of fresh) seen.add(cue);
    if (sentences.length === mostSentences) break;
  }
  return sentences;
}

/** Adds the sentences that say an asked word to the cues of the page's subject. */
export function withAskedWords(signals: readonly Signal[], raw: RawReading, asked: AskedWords): Signal[] {
  const subject = raw.kind === null ? undefined : subjects[raw.kind];
  if (subject === undefined || raw.refusal !== null) return [...signals];
  const key = `${subject}.cues` as const;
  const held = signals.find((signal): signal is SignalOf<'company.cues'> | SignalOf<'person.cues'> => isSignal(signal, key));
  const asking = found(raw, asked[subject], held?.value ?? []);
  const said = [...(held?.value ?? []), ...asking.map(({ text }) => text)];
  const about = subject === 'person' ? 'person' : 'account';
  const sentences = [...asking, ...(asked.pains ? foundForPains(raw, asked.pains, said, about) : [])];
  if (sentences.length === 0) return [...signals];
  const signal = {
    key,
    value: [...(held?.value ?? []), ...sentences.map(({ text }) => text)].slice(0, limits.listItems),
    confidence: Math.min(held?.confidence ?? 1, confidence.placed),
    evidence: [...(held?.evidence ?? []), ...sentences.map((sentence) => quoteOf(sentence, sentence.text))],
  };
  return [...signals.filter((each) => each !== held), signal as Signal];
}
