/**
 * What can be heard of a text's tone without a model: forms of address, contractions, signs and the share of technical
 * marks. Everything found is shown; a text without any mark is plain and serious and says nothing about being formal.
 */

import type { Draft } from './draft';
import { toneWords } from './tone-words';

export type ToneAxis = 'formal' | 'technical' | 'serious';

export interface ToneHeard {
  axis: ToneAxis;
  /** −1 casual, plain or light; 1 formal, technical or serious; 0 neither. */
  leans: -1 | 0 | 1;
  /** As the draft writes them, each once. */
  marks: string[];
}

const emoji = /\p{Extended_Pictographic}/gu;

/** "Sie" opens a sentence as "they" as well; inside one it is an address. */
const germanSie = /(?<=[\p{L},;:] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?![\p{L}])/gu;

/** Capitals of two letters and more, and names with a digit in them: API, SQL, ISO27001. */
const abbreviation = /(?<![\p{L}\d])(?=[A-Z\d]*[A-Z][A-Z\d]*)(?:[A-Z]{2,6}\d{0,5}|[A-Z]\d{1,4})(?![\p{L}])/gu;

/** One such mark in twenty words makes a text technical. */
const perWords = 20;

const all = (text: string, pattern: RegExp): string[] => (text.match(pattern) ?? []).map((found) => found.trim());
const once = (marks: readonly string[]): string[] => [...new Set(marks)];

export function toneHeard(draft: Draft): ToneHeard[] {
  const { text, language, words } = draft;
  const lists = toneWords(language);
  const casual = lists.casual(text);
  const formal = [...lists.formal(text), ...(language === 'de' ? all(text, germanSie) : [])];
  const light = [...all(text, emoji), ...all(text, /!+/g), ...lists.light(text)];
  const technical = [...all(text, abbreviation), ...lists.technical(text)];
  const isTechnical = words > 0 && technical.length * perWords >= words && technical.length > 1;
  return [
    {
      axis: 'formal',
      leans: formal.length > casual.length ? 1 : casual.length > formal.length ? -1 : 0,
      marks: once(formal.length > casual.length ? formal : casual),
    },
    { axis: 'technical', leans: isTechnical ? 1 : technical.length === 0 ? -1 : 0, marks: once(technical) },
    { axis: 'serious', leans: light.length > 1 ? -1 : light.length === 0 ? 1 : 0, marks: once(light) },
  ];
}
