/**
 * What probably hurts this company and this person, from what their pages say.
 *
 *   pains of the matched ICP × persona → words, open roles and signs that suggest them → what only looks so is set aside
 *   → strength of all cues together → likely · hint · no cue seen
 *
 * A pain without a cue is no statement about anybody: it comes last and says so. Pure; the order of visits does not matter.
 */
import { fold } from '@/lib/kernel/text';
import { circumstancesOf } from './circumstances';
import { setAside } from './cue-meaning';
import { aged, likelyFrom, strengthOf, strengths, together } from './cue-strength';
import type { LikelyPain, PainCue, SetAsideCue } from './likely-pain';
import { type Matching, type Relevant, relevantPains } from './relevant-pains';
import { type CueFinder, cueFinder, type Hit, saidWords } from './said-words';
import { everythingSaid, type Saying } from './sayings';
import { type MetSign, metSigns, type SignContext } from './signs';

const mostCues = 5;
const mostSetAside = 2;

export type PainContext = Matching & SignContext;

/** Ranked: likely ones, hints, then those without a cue in the order of the records. */
export function likelyPains(context: PainContext): LikelyPain[] {
  const said = everythingSaid(context.account, context.person);
  const around = circumstancesOf(context);
  return relevantPains(context)
    .map((relevant) => ({ relevant, found: painOf(relevant, said, around, context) }))
    .toSorted(
      (a, b) =>
        b.found.strength - a.found.strength || Number(b.relevant.shared) - Number(a.relevant.shared) || b.found.cues.length - a.found.cues.length,
    )
    .map(({ found }) => found);
}

const finders = new WeakMap<object, CueFinder>();

/** A pain's cues are prepared once per record: keep the same object between calls. */
function finderOf(pain: Relevant['pain']): CueFinder {
  let finder = finders.get(pain);
  if (!finder) {
    finder = cueFinder(pain.cues ?? []);
    finders.set(pain, finder);
  }
  return finder;
}

const noSigns: NonNullable<Relevant['pain']['signs']> = [];

function painOf({ pain }: Relevant, said: readonly Saying[], around: readonly MetSign[], context: PainContext): LikelyPain {
  const aside: SetAsideCue[] = [];
  /** Signs first: of two equals, the one that counts open roles says more than the title of one. */
  const signs = metSigns(pain.signs ?? noSigns, context).map((sign) => signCue(sign, context.today));
  const words = said.flatMap((saying) => cueIn(saying, finderOf(pain), context.today, aside) ?? []);
  const own = strongest([...signs, ...words]);
  if (own.length > 0) own.push(...around.map((sign) => circumstanceCue(sign, context.today)));
  const strength = together(onceByFamily(own));
  return {
    pain: { id: pain.id, name: pain.name },
    level: own.length === 0 ? 'no-cue' : strength >= likelyFrom ? 'likely' : 'hint',
    strength,
    cues: own,
    setAside: aside.slice(0, mostSetAside),
    challenge: pain.challenge || null,
    consequence: pain.consequence || null,
    urgency: pain.urgency || null,
    outcome: pain.outcome || null,
    question: pain.question || null,
  };
}

/** The strongest cue of one sentence; what only looks like a cue goes to `aside`, private words nowhere. */
function cueIn(saying: Saying, find: CueFinder, today: Date, aside: SetAsideCue[]): PainCue | null {
  const { about, key, place, text, words, evidence } = saying;
  const meant: Hit[] = [];
  for (const hit of find(words)) {
    const because = place === 'sentence' || place === 'headline' ? setAside(words, hit, about) : null;
    if (because === null) meant.push(hit);
    else if (because !== 'private') aside.push({ ...evidence, key, because });
  }
  const others = new Set(meant.map(({ cue }) => cue)).size - 1;
  let best: { hit: Hit; strength: number } | null = null;
  for (const hit of meant) {
    const first = !words.slice(0, hit.from + 1).some(({ afterBreak }) => afterBreak);
    const strength = strengthOf({ cue: saidWords(hit.cue), sentence: words, place, first, others });
    if (!best || strength > best.strength) best = { hit, strength };
  }
  if (!best) return null;
  const said = words.slice(best.hit.from, best.hit.to);
  const word = said.map(({ raw }) => raw).join(' ');
  return {
    ...evidence,
    key,
    word,
    place,
    because: place === 'opening' ? text : null,
    strength: aged(Math.min(0.95, best.strength), evidence.readAt, today),
    kind: 'words',
  };
}

/** A sign of weight 3 says as much as a phrase that names a need; 1 … 5 reach a little around it. */
const signCue = ({ criterion, key, because, evidence }: MetSign, today: Date): PainCue => ({
  ...evidence,
  key,
  word: null,
  place: null,
  because,
  strength: aged(strengths.phrase + 0.05 * (Math.min(5, Math.max(1, criterion.weight)) - 3), evidence.readAt, today),
  kind: 'sign',
});

const circumstanceCue = ({ key, because, evidence }: MetSign, today: Date): PainCue => ({
  ...evidence,
  key,
  word: null,
  place: null,
  because,
  strength: aged(strengths.circumstance, evidence.readAt, today),
  kind: 'circumstance',
});

/** The same word said again adds a quarter: "automation" twice is one cue and an echo. */
const echo = 0.25;
const familyOf = ({ word, key, kind }: PainCue): string => (word === null ? `${kind} ${key}` : fold(word).slice(0, 6));

/** @param cues strongest first. */
function onceByFamily(cues: readonly PainCue[]): number[] {
  const seen = new Set<string>();
  return cues.map((cue) => {
    const family = familyOf(cue);
    const again = seen.has(family);
    seen.add(family);
    return again ? cue.strength * echo : cue.strength;
  });
}

/** Each quote once, by its strongest reading; equal strengths keep the order of the pages' keys, then of their words. */
function strongest(cues: readonly PainCue[]): PainCue[] {
  const byQuote = new Map<string, PainCue>();
  for (const cue of cues) {
    const id = `${cue.key} ${fold(cue.quote)}`;
    const held = byQuote.get(id);
    if (!held || cue.strength > held.strength) byQuote.set(id, cue);
  }
  return [...byQuote.values()]
    .toSorted((a, b) => b.strength - a.strength || (a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : a.url < b.url ? -1 : 1))
    .slice(0, mostCues);
}
