/** The words in which the panel speaks of likely pains. "Likely", never "has": a page hints, a conversation settles it. */
import type { ShapeName } from '@/components/ui/shape';
import type { Tone } from '@/components/verdict/band-words';
import type { LikelyPain, SetAsideCue } from '@/lib/pain/likely-pain';

export const levelWords: Record<LikelyPain['level'], { shape: ShapeName; tone: Tone; word: string }> = {
  likely: { shape: 'full', tone: 'possible', word: 'Looks likely' },
  hint: { shape: 'half', tone: 'open', word: 'Only a hint' },
  'no-cue': { shape: 'question', tone: 'open', word: 'No cue seen' },
};

/** Behind a quote that was not counted. */
export const setAsideWords: Record<SetAsideCue['because'], string> = {
  absent: 'not counted: they say that it is not there',
  over: 'not counted: they say that it is taken care of',
  offered: 'not counted: it is what they do for others',
  'other-meaning': 'not counted: the words mean something else here',
};

/** A reason as a sentence: `the word “churn” stands on the careers page` → `The word “churn” stands on the careers page`. */
export const asSentence = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1);
