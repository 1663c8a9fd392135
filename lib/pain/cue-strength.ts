/**
 * How much one cue says, 0 … 1. The steps are ours, set on the labelled situations (docs/pains.md); what matters is their
 * order: a trouble named by its name says more than a topic, a need more than a mention, a sentence more than a label.
 */
import { freshnessAt } from '@/lib/account/freshness';
import { lazily } from '@/lib/language/plain-text';
import { aroundWords } from './around-words';
import { joined, type SaidWord } from './said-words';

const around = lazily(() => ({ needs: aroundWords('needs'), troubles: aroundWords('troubles'), common: aroundWords('common') }));

const says = (text: string, phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(phrase));
/** Plural or not: "data silos" holds "silo". */
const bare = (text: string): string => text.replace(/s(?= )/g, '');

/** Whether the cue itself names a trouble ("churn") and not only a topic ("automation"). */
export function namesTrouble(cue: readonly SaidWord[]): boolean {
  const text = joined(cue);
  return says(text, around().troubles) || says(bare(text), around().troubles);
}

/** Where the words stood: in a sentence, an open role, the person's headline or title, or a bare list of what the company does. */
export type Place = 'sentence' | 'opening' | 'headline' | 'title' | 'label';

export const strengths = {
  trouble: 0.65,
  phrase: 0.55,
  word: 0.4,
  /** Added when the sentence says that somebody needs, wants or lacks something. */
  need: 0.2,
  /** Added for each further cue in the same sentence. */
  further: 0.15,
  opening: 0.55,
  title: 0.35,
  /** Specialties name what a company sells as often as what it fights with. */
  label: 0.3,
  /** Facts that make any trouble more likely, beside a cue of its own. */
  circumstance: 0.15,
} as const;

/** From here on a pain is called likely; below it is a hint. One topic word without a need stays below, two of them reach it. */
export const likelyFrom = 0.5;

export interface StrengthInputs {
  cue: readonly SaidWord[];
  sentence: readonly SaidWord[];
  place: Place;
  /** The cue stands in the first part of a headline, before any comma or bar: that is mostly the job's own name. */
  first: boolean;
  /** Other cues of the same pain in the same sentence. */
  others: number;
}

export function strengthOf({ cue, sentence, place, first, others }: StrengthInputs): number {
  if (place === 'label' || place === 'title') return strengths[place];
  const trouble = namesTrouble(cue);
  if (place === 'headline' && first && !trouble) return strengths.title;
  const common = says(joined(cue), around().common);
  const base = trouble ? strengths.trouble : cue.length > 1 && !common ? strengths.phrase : strengths.word;
  if (place === 'opening') return Math.max(base, strengths.opening);
  return base + (says(joined(sentence), around().needs) ? strengths.need : 0) + strengths.further * others;
}

/** Words of last year say less about today. */
const worth = { fresh: 1, ageing: 0.85, old: 0.6 } as const;
export const aged = (strength: number, readAt: string, today: Date): number => strength * worth[freshnessAt(readAt, today).state];

/** Several cues together: the chance that all of them mislead, turned round. */
export const together = (strengthsOfCues: readonly number[]): number =>
  Math.round((1 - strengthsOfCues.reduce((rest, each) => rest * (1 - each), 1)) * 100) / 100;
