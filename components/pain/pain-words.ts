/** How likely pains are marked and their reasons begin. "Likely", never "has": a page hints, a conversation settles it. */
import type { ShapeName } from '@/components/ui/shape';
import type { Tone } from '@/components/verdict/band-words';
import type { LikelyPain } from '@/lib/pain/likely-pain';

export const levelMarks: Record<LikelyPain['level'], { shape: ShapeName; tone: Tone }> = {
  likely: { shape: 'full', tone: 'possible' },
  hint: { shape: 'half', tone: 'open' },
  'no-cue': { shape: 'question', tone: 'open' },
};

/** A reason as a sentence: `the word “churn” stands on the careers page` → `The word “churn” stands on the careers page`. */
export const asSentence = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1);
