/**
 * Sentences of a free text that say something a salesperson could speak about: hiring, growing, launching, moving
 * systems, raising money, struggling, caring about price or compliance. Only the sentences leave the page, in the
 * page's own words; what they mean for a prospect is decided elsewhere.
 */
import { clean } from '@/lib/kernel/text';
import { lazily, plain } from '../plain-text';
import { givenWords } from '../word-tables';

/** Folded words or phrases; a trailing `*` stands for any ending. Grouped by theme for the reader of the file only. */
export type CueWords = Readonly<
  Record<'hiring' | 'growth' | 'launch' | 'change' | 'funding' | 'pain' | 'priority' | 'price' | 'compliance' | 'sustainability', string>
>;

const longestText = 12_000;
const longestCue = 240;
const mostCues = 8;

interface CueFile {
  default: CueWords;
}

const files = (): readonly CueFile[] =>
  import.meta.env.WORDS_AS_DATA ? givenWords('cues/lexicon') : Object.values(import.meta.glob<CueFile>('./lexicon/*.ts', { eager: true }));

/** Phrases by their first three letters, so that each word of a text is compared with a handful. */
const phrases: () => ReadonlyMap<string, readonly { text: string; open: boolean }[]> = lazily(() => {
  const found = new Map<string, { text: string; open: boolean }[]>();
  for (const file of files()) {
    for (const phrase of Object.values(file.default).flatMap((list) => list.split('|'))) {
      const folded = plain(phrase);
      const entry = { text: folded.replace(/\*$/, ''), open: folded.endsWith('*') };
      const key = entry.text.slice(0, 3);
      found.set(key, [...(found.get(key) ?? []), entry]);
    }
  }
  return found;
});

/** Chinese and Japanese part neither words nor sentences by spaces; Korean does. */
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const unpartedPhrases: () => readonly string[] = lazily(() =>
  [...phrases().values()].flat().flatMap(({ text }) => (unparted.test(text) ? [text] : [])),
);

/** Where a cue stands in a sentence without spaces; -1 when there is none. */
function cueAt(sentence: string): number {
  const folded = plain(sentence);
  return unpartedPhrases().reduce((first, phrase) => {
    const at = folded.indexOf(phrase);
    return at >= 0 && (first < 0 || at < first) ? at : first;
  }, -1);
}

/** Index of the first cue in a sentence, measured in words from its start; -1 when there is none. */
function cueWord(words: readonly string[]): number {
  const folded = words.map((word) => plain(word).replace(/^[^\p{L}\d]+/u, ''));
  for (let index = 0; index < folded.length; index += 1) {
    const here = folded.slice(index, index + 5).join(' ');
    const candidates = phrases().get(here.slice(0, 3)) ?? [];
    for (const { text, open } of candidates) {
      if (here.startsWith(text) && (open || !/[\p{L}\d]/u.test(here[text.length] ?? ''))) return index;
    }
  }
  return -1;
}

/** At most `longestCue` characters around a word, from a clause's beginning when one is near. */
function around(words: readonly string[], index: number): string {
  let from = index;
  let length = words[index]!.length;
  while (from > 0 && length + words[from - 1]!.length + 1 <= longestCue / 2 && !/[;:,]$/.test(words[from - 1]!)) {
    from -= 1;
    length += words[from]!.length + 1;
  }
  let to = index + 1;
  while (to < words.length && length + words[to]!.length + 1 <= longestCue) {
    length += words[to]!.length + 1;
    to += 1;
  }
  return words.slice(from, to).join(' ');
}

/** A single letter counts, except behind "Series", which ends many a sentence about funding. */
const abbreviation =
  /(?:^|[\s(])(?:(?<!s[eé]ri(?:es|e|a) )\p{L}|inc|ltd|co|corp|dr|mr|mrs|ms|st|no|nr|ca|bzw|vs|e\.g|i\.e|z\.b|u\.a|p\.ex|p\.ej)\.$/iu;

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of line.matchAll(/[.!?…](?= [\p{Lu}\p{Lo}\d"“„«¿¡])|[。！？](?=.)/gu)) {
    const end = match.index + 1;
    if (match[0] === '.' && abbreviation.test(line.slice(Math.max(from, end - 10), end))) continue;
    sentences.push(line.slice(from, end).trim());
    from = end;
  }
  sentences.push(line.slice(from).trim());
  return sentences;
}

/** Up to eight sentences with a cue, in page order and in the page's words, each at most 240 characters. */
export function cuesIn(text: string): string[] {
  const cues = new Set<string>();
  for (const line of text.slice(0, longestText).split(/[\n\r•▪►✓✔]+/)) {
    for (const sentence of sentencesOf(clean(line))) {
      const words = sentence.split(' ');
      if (unparted.test(sentence) && sentence.length <= longestCue && cueAt(sentence) >= 0) cues.add(sentence);
      if (cues.size >= mostCues) return [...cues];
      if (words.length < 3) continue;
      const index = cueWord(words);
      if (index < 0 || words[index]!.length > longestCue) continue;
      cues.add(sentence.length <= longestCue ? sentence : around(words, index));
      if (cues.size >= mostCues) return [...cues];
    }
  }
  return [...cues];
}
