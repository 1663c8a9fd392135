/**
 * How a band is said and drawn. Wording stays tentative: a verdict is what the pages seen so far suggest. A match with
 * a profile that the user avoids turns the meaning round, so it has its own word.
 */
import type { ShapeName } from '@/components/ui/shape';
import type { Band } from '@/lib/verdict/verdict';
import { inWords } from './in-words';

export type Tone = 'strong' | 'possible' | 'weak' | 'open' | 'out';

export interface BandWords {
  word: string;
  sentence: string;
  shape: ShapeName;
  tone: Tone;
}

const drawn: Record<Band, { shape: ShapeName; tone: Tone }> = {
  strong: { shape: 'full', tone: 'strong' },
  possible: { shape: 'half', tone: 'possible' },
  weak: { shape: 'low', tone: 'weak' },
  'not-enough-known': { shape: 'dashed', tone: 'open' },
  'ruled-out': { shape: 'barred', tone: 'out' },
};

/** The user's own "no", which no verdict changes. */
export const byYou = (): BandWords => ({ ...inWords().bands.byYou, shape: 'barred', tone: 'out' });

/** How a band is called and not how it is said: the same in every language. */
export type BandKey = Band | 'avoid';

/** `negative`: the profile describes whom to stay away from. */
export const bandKey = (band: Band, negative: boolean): BandKey => (negative && (band === 'strong' || band === 'possible') ? 'avoid' : band);

export function bandWords(band: Band, negative: boolean): BandWords {
  const key = bandKey(band, negative);
  return { ...inWords().bands[key], ...(key === 'avoid' ? { shape: 'barred', tone: 'out' } : drawn[key]) };
}

/** The word of a band by its key; null for what is none. */
export function wordOfBand(key: string): string | null {
  const bands: Readonly<Record<string, { word: string }>> = inWords().bands;
  return Object.hasOwn(bands, key) ? (bands[key]?.word ?? null) : null;
}

/** Inside a sentence: “strong fit”. */
export const bandInSentence = ({ word }: Pick<BandWords, 'word'>): string => inWords().bandInSentence(word);

/** Text colour classes, written out so that the style sheet contains them. */
export const toneText: Record<Tone, string> = {
  strong: 'text-strong',
  possible: 'text-possible',
  weak: 'text-weak',
  open: 'text-open',
  out: 'text-out',
};
