/** Which known label a text is, in any language: "Unternehmensgröße:" → company-size. */
import { parseCount } from '@/lib/language/amounts/count';
import { lazily } from '../plain-text';
import type { LabelName } from './label-names';
import { bare, languages } from './label-words';

const names: () => ReadonlyMap<string, LabelName> = lazily(() => {
  const found = new Map<string, LabelName>();
  for (const words of languages) {
    for (const [name, phrases] of Object.entries(words.labels) as [LabelName, string][]) {
      for (const phrase of phrases.split('|').map(bare)) if (!found.has(phrase)) found.set(phrase, name);
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
  return phrases.some((phrase) => words.includes(phrase));
}

/** True when the text is this label. A word may stand for two labels in two languages; the first language file wins in `labelOf`. */
export const isLabel = (text: string, ...wanted: LabelName[]): boolean => {
  const name = labelOf(text);
  return name !== null && wanted.includes(name);
};

const digits = /[\d][\d.,'’\s]*(?:(?:K|M|k|Tsd|Mio|mil|mln|Mln|mi|B)\b\.?)?\+?/;

/** A number and what it counts: "12,345 followers" → followers, 12345; "See all 312 employees on LinkedIn" → employees-on-linkedin, 312. */
export function countOf(text: string): { label: LabelName; count: number } | null {
  if (text.length > 120 || !/\d/.test(text)) return null;
  const label = names().get(
    bare(
      text
        .replace(/\u00a0|\u202f/g, ' ')
        .replace(digits, ' ')
        .replace(/^\s*(?:de|d['’]|di)\s/, ''),
    ).trim(),
  );
  const count = label ? parseCount(text) : null;
  return label && count !== null ? { label, count } : null;
}
