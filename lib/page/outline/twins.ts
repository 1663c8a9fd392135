/**
 * Pages write some words twice: once for eyes and once for screen readers, or once per state with one copy hidden
 * by a hashed class. Saved pages have lost the style sheets that hide a copy, so twins are told by structure:
 * the same words beside an `aria-hidden` copy, or two short "· …" badges of which one is wrapped in
 * `data-display-contents` (research: linkedin-dom T1, T2). One copy stays, the one that eyes see.
 */
import { fold } from '@/lib/kernel/text';
import type { RawLine, RawRange, RawWalk } from './raw';

/** Longest stretch that is compared; longer `aria-hidden` stretches are pages behind a dialog, not twins. */
const longestTwin = 60;
/** Share of words that two single lines must have in common to say the same ("2020 - Present" and "2020 to Present"). */
const sameWords = 0.6;
const badgeCharacters = 16;

const words = (text: string): string[] =>
  fold(text.slice(0, 2_000))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function sayTheSame(one: RawLine, other: RawLine): boolean {
  if (one.text === other.text) return true;
  const left = words(one.text);
  const right = new Set(words(other.text));
  if (left.length === 0 || right.size === 0) return false;
  const shared = left.filter((word) => right.has(word)).length;
  return shared / Math.max(left.length, right.size) >= sameWords;
}

/** True when the lines from `at` on repeat `range`; a stretch of several lines must repeat word for word. */
function repeats(lines: readonly RawLine[], range: RawRange, at: number): boolean {
  const length = range.last - range.first;
  if (at < 0 || at + length > lines.length) return false;
  for (let offset = 0; offset < length; offset += 1) {
    const shown = lines[range.first + offset]!;
    const other = lines[at + offset]!;
    if (other.quiet || other.dropped || other.item !== shown.item) return false;
    if (length === 1 ? !sayTheSame(shown, other) : fold(shown.text) !== fold(other.text)) return false;
  }
  return true;
}

const isBadge = (line: RawLine | undefined): boolean => line !== undefined && line.text.length <= badgeCharacters && /^·\s*\S/.test(line.text);

/** Marks every second copy as dropped. */
export function dropTwins({ lines, quiet, wrapped }: RawWalk): void {
  for (const range of quiet) {
    const length = range.last - range.first;
    if (length > longestTwin) continue;
    const at = [range.last, range.first - length].find((start) => repeats(lines, range, start));
    if (at === undefined) continue;
    for (let index = at; index < at + length; index += 1) lines[index]!.dropped = true;
  }
  const inWrapper = new Set(wrapped.map((range) => range.first));
  for (const { first } of wrapped) {
    const line = lines[first];
    if (!isBadge(line)) continue;
    const beside = [first - 1, first + 1].some((index) => isBadge(lines[index]) && !inWrapper.has(index) && !lines[index]!.dropped);
    if (beside) line!.dropped = true;
  }
}
