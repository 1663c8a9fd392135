/**
 * How a message sounds and which way it leans. Both are set on the persona by the user, never guessed from anybody.
 * Tone changes wording only: the same facts, in the same order, from the same sources (J2, G11). The angle changes
 * what comes first: somebody who wants safety hears of proof, somebody who wants the new hears of what could be (G24).
 */
import { type Angle, angleOf } from '@/lib/persona/angle';
import type { Persona, Tone } from '@/lib/persona/persona';
import type { Stage } from './material';

/** One wording for all, or one for each way of address. `light` where nothing serious is said; `technical` for people who measure. */
export type Worded = string | { formal: string; casual: string; light?: string; technical?: string };

const middle: Tone = { formal: 3, technical: 3, serious: 3 };

export const toneOf = (persona: Persona | null): Tone => persona?.tone ?? middle;

/** Casual from 2 downwards: du, tu, tú. Strangers are addressed politely unless the user chose otherwise. */
export const isCasual = (tone: Tone): boolean => tone.formal <= 2;

export function worded(words: Worded, tone: Tone): string {
  if (typeof words === 'string') return words;
  if (tone.technical >= 4 && words.technical !== undefined) return words.technical;
  if (isCasual(tone)) return tone.serious <= 2 && words.light !== undefined ? words.light : words.casual;
  return words.formal;
}

/** One tone for each wording that a phrase may have. */
export const everyTone: readonly Tone[] = [
  middle,
  { formal: 1, technical: 3, serious: 3 },
  { formal: 1, technical: 3, serious: 1 },
  { formal: 3, technical: 5, serious: 3 },
];

/** What a persona calls the stage; null: it says nothing of strangers. */
export const stageOfPersona = { new: null, early: 'early', repeat: 'repeat', 'at-risk': 'atRisk' } as const satisfies Record<Stage, unknown>;

export const angleFor = (persona: Persona | null, stage: Stage): Angle => angleOf(persona?.leaning, stageOfPersona[stage]);
