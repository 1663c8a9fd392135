/**
 * How a band is said and drawn. Wording stays tentative: a verdict is what the pages seen so far suggest. A match with
 * a profile that the user avoids turns the meaning round, so it has its own word.
 */
import type { ShapeName } from '@/components/ui/shape';
import type { Band } from '@/lib/verdict/verdict';

export type Tone = 'strong' | 'possible' | 'weak' | 'open' | 'out';

export interface BandWords {
  word: string;
  sentence: string;
  shape: ShapeName;
  tone: Tone;
}

const words: Record<Band, BandWords> = {
  strong: { word: 'Strong fit', sentence: 'Looks like a strong fit', shape: 'full', tone: 'strong' },
  possible: { word: 'Possible fit', sentence: 'Looks like a possible fit', shape: 'half', tone: 'possible' },
  weak: { word: 'Weak fit', sentence: 'Looks like a weak fit', shape: 'low', tone: 'weak' },
  'not-enough-known': { word: 'Too early to say', sentence: 'Too early to say', shape: 'dashed', tone: 'open' },
  'ruled-out': { word: 'Ruled out', sentence: 'Looks ruled out', shape: 'barred', tone: 'out' },
};

const avoid: BandWords = { word: 'One to avoid', sentence: 'Looks like one to avoid', shape: 'barred', tone: 'out' };

/** The user's own "no", which no verdict changes. */
export const byYou: BandWords = { word: 'Ruled out by you', sentence: 'Ruled out by you', shape: 'barred', tone: 'out' };

/** `negative`: the profile describes whom to stay away from. */
export function bandWords(band: Band, negative: boolean): BandWords {
  return negative && (band === 'strong' || band === 'possible') ? avoid : words[band];
}

/** Text colour classes, written out so that the style sheet contains them. */
export const toneText: Record<Tone, string> = {
  strong: 'text-strong',
  possible: 'text-possible',
  weak: 'text-weak',
  open: 'text-open',
  out: 'text-out',
};
