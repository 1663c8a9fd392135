/** What the persona fears, and what worries them about something new, in the words of whoever wrote it down (G8). */
import type { Persona } from './persona';

/** As the template names the lines, and as packs from elsewhere do. */
const worryLine = /^(fears|worries|concerns)\b/i;

/** Whole lines: a worry is a sentence, and commas belong to it. */
export const worriesOf = ({ document = [] }: Pick<Persona, 'document'>): string[] =>
  document
    .filter(({ characteristic, description }) => worryLine.test(characteristic.trim()) && description.trim() !== '')
    .map(({ description }) => description.trim());
