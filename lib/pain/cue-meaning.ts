/**
 * Whether a cue that stands in a sentence means what it seems to mean. Looked at in this order; the first that holds
 * sets the cue aside, and the panel says why:
 *
 *   private        a person's own life: never used, never shown
 *   other-meaning  "stock exchanges", "at scale", small print
 *   absent         "no churn", "keine Abwanderung", "sans saisie manuelle"
 *   over           "downtime is a thing of the past", "we rebuilt our knowledge base", "ISO 9001 certified"
 *   offered        what is done for others: "we help insurers automate", "your churn", "software for clinics"
 *   counts
 */
import { lazily } from '@/lib/language/plain-text';
import { aroundWords } from './around-words';
import { type Hit, joined, type SaidWord } from './said-words';
import type { WordLists } from './word-lists';

export type SetAside = 'private' | 'other-meaning' | 'absent' | 'over' | 'offered';

const single = (list: keyof WordLists): ReadonlySet<string> => new Set(aroundWords(list).map((phrase) => phrase.trim()));

const around = lazily(() => ({
  absent: aroundWords('absent'),
  notAbsent: aroundWords('notAbsent'),
  over: aroundWords('over'),
  done: aroundWords('done'),
  offers: aroundWords('offers'),
  sells: aroundWords('sells'),
  privateLife: aroundWords('privateLife'),
  smallPrint: aroundWords('smallPrint'),
  otherMeanings: aroundWords('otherMeanings').map((phrase) => phrase.trim().split(' ')),
  turns: single('turns'),
  helps: single('helps'),
  others: single('others'),
  yours: single('yours'),
  ours: single('ours'),
  towards: single('towards'),
  wares: single('wares'),
  verbs: single('verbs'),
  achieved: single('achieved'),
  standards: single('standards'),
  we: single('we'),
}));

const says = (text: string, phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(phrase));

/** How far a "no" reaches, in words: "no more manual data entry". */
const reachOfNo = 4;
/** How far "we help X …" and "… for X" reach. */
const reachOfHelp = 20;
const reachOfFor = 6;
/** How far behind them the others stand: "for the small and mid-sized insurers". */
const reachOfOthers = 6;

/** The clause before a cue, at most `most` words, from the last break or turn on. */
function clauseBefore(words: readonly SaidWord[], { from }: Hit, most: number): SaidWord[] {
  let start = from;
  while (start > 0 && from - start < most && !words[start]!.afterBreak && !around().turns.has(words[start - 1]!.word)) start -= 1;
  return words.slice(start, from);
}

function isAbsent(words: readonly SaidWord[], hit: Hit): boolean {
  const next = words[hit.to];
  if ((next?.word === 'free' || next?.word === 'frei') && !next.afterBreak) return true;
  /** A number behind "no" is a rank: "No. 1". */
  let before = joined(clauseBefore(words, hit, reachOfNo)).replace(/ no \d+ /g, ' ');
  for (const phrase of around().notAbsent) before = before.replaceAll(phrase, ' ');
  return says(before, around().absent);
}

const meansSomethingElse = (words: readonly SaidWord[], { from, to }: Hit): boolean =>
  around().otherMeanings.some((phrase) => {
    for (let start = Math.max(0, from - phrase.length + 1); start < to; start += 1) {
      if (phrase.every((word, at) => words[start + at]?.word === word)) return true;
    }
    return false;
  });

/** Whether others are named in the few words from `start` on, and not as the writer's own: "for insurers", "for our teams". */
function namesOthers(words: readonly SaidWord[], start: number): boolean {
  const next = words.slice(start, start + reachOfOthers);
  return !around().ours.has(next[0]?.word ?? '') && next.some(({ word }) => around().others.has(word));
}

/** "churn analytics for subscription companies", "software for clinics that …". */
const isMadeForOthers = (words: readonly SaidWord[], { to }: Hit): boolean =>
  words.some(({ word }, at) => {
    if (!around().towards.has(word)) return false;
    const behindCue = at >= to && at < to + reachOfFor && !words.slice(to, at + 1).some(({ afterBreak }) => afterBreak);
    const behindWare = at > 0 && around().wares.has(words[at - 1]!.word);
    return (behindCue || behindWare) && namesOthers(words, at + 1);
  });

/** "we help brands to personalise". */
const helpsOthers = (words: readonly SaidWord[], { from }: Hit): boolean =>
  words.slice(0, from).some(({ word }, at) => around().helps.has(word) && from - at <= reachOfHelp && namesOthers(words.slice(0, from), at + 1));

/** "your churn", "customer data from your shop"; German writes the polite form with a capital. */
function isTheReaders(words: readonly SaidWord[], hit: Hit): boolean {
  const addressed = words.slice(hit.to).some(({ word }) => around().yours.has(word));
  if (addressed && !words.some(({ word }) => around().ours.has(word) || around().we.has(word))) return true;
  const clause = clauseBefore(words, hit, 3);
  return clause.some((said, at) => around().yours.has(said.word) || (/^Ihr(?:e[nmrs]?)?$/.test(said.raw) && hit.from - clause.length + at > 0));
}

/** "our platform automates", and not "our platform is fragmented". */
function namesOffer(words: readonly SaidWord[]): boolean {
  const text = joined(words);
  return around().offers.some((phrase) => {
    const at = text.indexOf(phrase);
    return at >= 0 && !around().verbs.has(text.slice(at + phrase.length).split(' ', 1)[0]!);
  });
}

/** A standard that is kept: "ISO 9001 certified", "nach ISO 27001 zertifiziert". */
const isAchieved = (words: readonly SaidWord[], { from, to }: Hit): boolean =>
  words.slice(from, to).some(({ word }) => around().standards.has(word)) &&
  words.slice(Math.max(0, from - reachOfNo), to + reachOfNo).some(({ word }) => around().achieved.has(word));

function isSold(words: readonly SaidWord[], hit: Hit): boolean {
  if (namesOffer(words)) return true;
  return words.slice(hit.to, hit.to + 2).some(({ word }) => around().wares.has(word)) && says(joined(words.slice(0, hit.from)), around().sells);
}

/**
 * @param about `person` also guards private life.
 * @returns null when the cue counts.
 */
export function setAside(words: readonly SaidWord[], hit: Hit, about: 'account' | 'person'): SetAside | null {
  if (about === 'person' && says(joined(words), around().privateLife)) return 'private';
  if (says(joined(words), around().smallPrint) || meansSomethingElse(words, hit)) return 'other-meaning';
  if (isAbsent(words, hit)) return 'absent';
  if (says(joined(words.slice(hit.to)), around().over) || says(joined(clauseBefore(words, hit, reachOfNo)), around().done) || isAchieved(words, hit))
    return 'over';
  return isSold(words, hit) || isTheReaders(words, hit) || helpsOthers(words, hit) || isMadeForOthers(words, hit) ? 'offered' : null;
}
