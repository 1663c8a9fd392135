/**
 * Whether a draft speaks to a point, and with which words. Two ways: a cue stands in a sentence (whole words, any case,
 * any accent), or a sentence, or two in a row, share enough words with what the point says. Words only: who says the
 * same in words of their own that nobody wrote down is not heard, and the screen says so.
 */

import { stemsOf } from '@/lib/language/content-words';
import { cueFinder } from '@/lib/pain/said-words';
import type { Draft, DraftSentence } from './draft';
import type { CheckedPoint, Point } from './point';

/** One shared word is an accident. A third of a longer sentence is none. */
const fewest = 2;
const share = 1 / 3;

const needed = (stems: ReadonlySet<string>): number => (stems.size <= fewest ? stems.size : Math.max(fewest, Math.ceil(stems.size * share)));

interface Found {
  quote: string;
  pieces: string[];
  shared: string[];
  strength: number;
}

function sharing(says: string, windows: readonly Window[]): Found | null {
  const stems = stemsOf(says);
  if (stems.size === 0) return null;
  let best: Found | null = null;
  for (const { text, pieces, words } of windows) {
    const shared = new Map(words.filter(({ stem }) => stems.has(stem)).map(({ stem, raw }) => [stem, raw]));
    /* A longer window must earn its length. */
    const strength = shared.size / stems.size - text.length / 100_000;
    if (shared.size >= needed(stems) && strength > (best?.strength ?? 0)) best = { quote: text, pieces, shared: [...shared.values()], strength };
  }
  return best;
}

interface Window {
  text: string;
  pieces: string[];
  words: DraftSentence['content'];
}

/** Sentences, and pairs of neighbours; where only some sentences count, two that the draft keeps apart are no pair. */
function windowsOf(sentences: readonly DraftSentence[], counts: (sentence: DraftSentence) => boolean): Window[] {
  const windows: Window[] = [];
  for (const [at, second] of sentences.entries()) {
    if (!counts(second)) continue;
    windows.push({ text: second.text, pieces: [second.text], words: second.content });
    const first = sentences[at - 1];
    if (!first || !counts(first)) continue;
    const pieces = [first.text, second.text];
    windows.push({
      text: pieces.join(' '),
      pieces: pieces.toSorted((one, other) => other.length - one.length),
      words: [...first.content, ...second.content],
    });
  }
  return windows;
}

function cued(cues: readonly string[], sentences: readonly DraftSentence[]): Found | null {
  const find = cueFinder(cues);
  for (const { said, text } of sentences) {
    const [hit] = find(said);
    if (hit) {
      const words = said.slice(hit.from, hit.to).map(({ raw }) => raw);
      return { quote: text, pieces: [text], shared: [words.join(' ')], strength: 1 };
    }
  }
  return null;
}

export function checkPoint(point: Point, draft: Draft): CheckedPoint {
  const counts = ({ asks }: DraftSentence) => asks || !point.asked;
  const sentences = draft.sentences.filter(counts);
  const windows = windowsOf(draft.sentences, counts);
  const strongest = (texts: readonly string[]) =>
    texts.map((text) => sharing(text, windows)).reduce((best, found) => (found && found.strength > (best?.strength ?? 0) ? found : best), null);
  const answered = point.answers ? strongest(point.answers) : null;
  const found = answered ?? cued(point.cues, sentences) ?? strongest(point.says);
  if (!found) return { ...point, state: 'missed', quote: null, pieces: [], shared: [] };
  return { ...point, state: point.answers && !answered ? 'named' : 'covered', quote: found.quote, pieces: found.pieces, shared: found.shared };
}
