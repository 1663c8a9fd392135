/**
 * How easily a text reads, 0 (hard) to 100 (easy), by words per sentence (ASL) and syllables per word (ASW). Sources:
 *   en  206.835 − 1.015·ASL − 84.6·ASW       Flesch, "A new readability yardstick", J. Appl. Psychol. 32, 1948
 *   de  180 − ASL − 58.5·ASW                 Amstad, "Wie verständlich sind unsere Zeitungen?", 1978
 *   fr  207 − 1.015·ASL − 73.6·ASW           Kandel & Moles, adaptation of Flesch to French, 1958
 *   es  206.84 − 1.02·ASL − 60·ASW           Fernández Huerta, "Medidas sencillas de lecturabilidad", 1959
 * Syllables are counted as groups of vowels, which is what such formulas were checked with by hand and what a program
 * can do; on a text of a few lines the figure is a hint and no measure, which is why a word stands beside it.
 */
export interface Reading {
  /** Null below 25 words: too short to say. */
  ease: number | null;
  level: 'easy' | 'plain' | 'demanding' | 'hard' | null;
  /** To read silently: 238 words a minute (Brysbaert 2019, a review of 190 studies); to say aloud: 150. */
  seconds: number;
  sentences: number;
  words: number;
}

const formulas: Readonly<Record<string, (asl: number, asw: number) => number>> = {
  en: (asl, asw) => 206.835 - 1.015 * asl - 84.6 * asw,
  de: (asl, asw) => 180 - asl - 58.5 * asw,
  fr: (asl, asw) => 207 - 1.015 * asl - 73.6 * asw,
  es: (asl, asw) => 206.84 - 1.02 * asl - 60 * asw,
};

const vowels: Readonly<Record<string, RegExp>> = {
  en: /[aeiouy]+/g,
  de: /(?:ei|ai|au|eu|äu|ie|[aeiouyäöü])/g,
  fr: /[aeiouyàâäéèêëîïôöùûüœæ]+/g,
  es: /(?:[iuü]?[aeoáéó][iuy]?|[iuíúü])/g,
};

/** At least one; silent endings of English and French do not count. */
export function syllables(word: string, language: string): number {
  const small = word.toLowerCase();
  const spoken =
    language === 'en'
      ? small.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^l]e)$/, (end) => (small.length > 3 ? end[0]! : end))
      : language === 'fr'
        ? small.replace(/(?:es|e|ent)$/, '')
        : small;
  return Math.max(1, spoken.match(vowels[language] ?? vowels.en!)?.length ?? 1);
}

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** Below this the formulas say nothing. Words. */
const enough = 25;
const perMinute = { silent: 238, aloud: 150 } as const;

export function readingOf(text: string, language: string, aloud = false): Reading {
  const words = wordsOf(text);
  const sentences = text.split(/[.!?…]+(?=\s|$)|\n{2,}/u).filter((sentence) => wordsOf(sentence).length > 0).length;
  const seconds = Math.round((words.length / (aloud ? perMinute.aloud : perMinute.silent)) * 60);
  if (words.length < enough) return { ease: null, level: null, seconds, sentences, words: words.length };
  const count = words.reduce((sum, word) => sum + syllables(word, language), 0);
  const formula = formulas[language] ?? formulas.en!;
  const ease = Math.max(0, Math.min(100, Math.round(formula(words.length / sentences, count / words.length))));
  return { ease, level: ease >= 70 ? 'easy' : ease >= 50 ? 'plain' : ease >= 30 ? 'demanding' : 'hard', seconds, sentences, words: words.length };
}
