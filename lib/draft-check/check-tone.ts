/** The tone of a draft against the tone that the user set for the persona; axes left in the middle want nothing. */
import type { Persona, Tone } from '@/lib/persona/persona';
import type { Draft } from './draft';
import { type ToneAxis, toneHeard } from './tone-marks';

const words = {
  formal: { low: 'casual', high: 'formal', neither: 'neither casual nor formal' },
  technical: { low: 'plain', high: 'technical', neither: 'a little technical' },
  serious: { low: 'light', high: 'serious', neither: 'a little light' },
} as const satisfies Readonly<Record<ToneAxis, { low: string; high: string; neither: string }>>;

/** Names of tones; screens say them in the language that is spoken. */
export type ToneWord = (typeof words)[ToneAxis]['low' | 'high' | 'neither'];

export interface ToneCheck {
  axis: ToneAxis;
  wanted: ToneWord;
  heard: ToneWord;
  fits: boolean;
  /** Words of the draft that it was heard from; may be empty. */
  marks: string[];
}

const sideOf = (value: number): -1 | 0 | 1 => (value <= 2 ? -1 : value >= 4 ? 1 : 0);

const wordFor = (axis: ToneAxis, side: -1 | 0 | 1): ToneWord => {
  const { low, high, neither } = words[axis];
  return side < 0 ? low : side > 0 ? high : neither;
};

/** What was heard on the other side than wanted does not fit. Hearing neither is no mistake, and neither is plain for a person in the middle. */
export function checkTone(draft: Draft, { tone }: Pick<Persona, 'tone'>): ToneCheck[] {
  if (!tone || draft.words === 0) return [];
  return toneHeard(draft).flatMap(({ axis, leans, marks }) => {
    const wanted = sideOf(tone[axis satisfies keyof Tone]);
    if (wanted === 0) return [];
    return [{ axis, wanted: wordFor(axis, wanted), heard: wordFor(axis, leans), fits: leans !== -wanted, marks }];
  });
}
