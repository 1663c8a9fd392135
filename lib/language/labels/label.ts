/** Which known label a text is, in any language: "Unternehmensgröße:" → company-size. */
import { scales } from '@/lib/language/amounts/amount-words';
import { parseCount } from '@/lib/language/amounts/count';
import { lazily, unspaced, westernDigits } from '../plain-text';
import type { LabelName } from './label-names';
import { bare, languages } from './label-words';

const names: () => ReadonlyMap<string, LabelName> = lazily(() => {
  const found = new Map<string, LabelName>();
  for (const words of languages()) {
    for (const [name, phrases] of Object.entries(words.labels) as [LabelName, string][]) {
      for (const phrase of phrases.split('|').map(bare)) {
        if (!found.has(phrase)) found.set(phrase, name);
        const together = phrase.replaceAll(' ', '');
        if (unspaced.test(phrase) && !found.has(together)) found.set(together, name);
      }
    }
  }
  return found;
});

/** Longer than any label in any language. */
const longest = 70;
/** Answers of this reading: a page is asked line by line, several times over. */
const answered = new Map<string, LabelName | null>();

/** The label that the whole text is; null for everything else, and for every text with a digit. */
export function labelOf(text: string): LabelName | null {
  if (text.length > longest || /\d/.test(text)) return null;
  let label = answered.get(text);
  if (label === undefined) {
    label = names().get(bare(text)) ?? null;
    if (answered.size < 4_000) answered.set(text, label);
  }
  return label;
}

const spoken = new Map<LabelName, string[]>();

/** True when a sentence holds one of the label's phrases as whole words: "Example has 14 job openings" speaks of open-roles. */
export function speaksOf(text: string, wanted: LabelName): boolean {
  if (text.length > 200) return false;
  let phrases = spoken.get(wanted);
  if (phrases === undefined) {
    phrases = [...names()].flatMap(([phrase, name]) => (name === wanted ? [` ${phrase} `] : []));
    spoken.set(wanted, phrases);
  }
  const words = ` ${bare(text).replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return phrases.some((phrase) => words.includes(phrase) || (unspaced.test(phrase) && words.includes(phrase.trim())));
}

/** True when the text is this label. A word may stand for two labels in two languages; the first language file wins in `labelOf`. */
export const isLabel = (text: string, ...wanted: LabelName[]): boolean => {
  const name = labelOf(text);
  return name !== null && wanted.includes(name);
};

const number = /\d[\d.,'’\s]*/;
/** A word right behind the number that multiplies it; where words are not spaced it is one character. */
const scaleWord = /^(?:[万萬億亿千만억천]|\p{L}+(?=\P{L}|$)\.?)/u;
const beforeNoun = /^\s*(?:de|d['’]|di)\s/;

/** What is left of a counter without its number: "1,2 Mln di follower" → "follower". */
function counted(text: string): string {
  const found = number.exec(text);
  if (found === null) return text;
  let rest = text.slice(found.index + found[0].length);
  const scale = scaleWord.exec(rest)?.[0] ?? '';
  if (scale !== '' && scales().has(bare(scale))) rest = rest.slice(scale.length);
  rest = rest.replace(/^\+/, ' ').replace(/^\s*[:：]/, ' ');
  return `${text.slice(0, found.index).replace(/[:：]\s?$/, ' ')} ${found.index === 0 ? rest.replace(beforeNoun, ' ') : rest}`;
}

/**
 * A number and what it counts: "12,345 followers" → followers, 12345; "See all 312 employees on LinkedIn" →
 * employees-on-linkedin, 312; "フォロワー1,020人" → followers, 1020.
 */
export function countOf(text: string): { label: LabelName; count: number } | null {
  if (text.length > 120) return null;
  const line = westernDigits(text).replace(/[\u00a0\u202f]/g, ' ');
  if (!/\d/.test(line)) return null;
  const noun = bare(counted(line));
  const label = names().get(noun) ?? (unspaced.test(noun) ? names().get(noun.replaceAll(' ', '')) : undefined);
  const count = label ? parseCount(line) : null;
  return label && count !== null ? { label, count } : null;
}
