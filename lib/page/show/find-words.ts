/**
 * Where words of a quote stand in the text of a page. A quote was cleaned and put together out of several pieces of
 * text, so blanks and invisible characters count for nothing on either side; the characters around it (W3C text-quote
 * prefix and suffix) and whole words decide between several places.
 */

/** A text-quote selector. */
export interface Words {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A character of one piece. */
interface Spot {
  piece: number;
  offset: number;
}

export interface Found {
  from: Spot;
  /** Just behind the last character. */
  to: Spot;
}

/** More places than this are not compared; such words say little anyway. */
const mostPlaces = 500;
/** White space and the invisible characters that `clean` (lib/kernel/text) drops. */
const silent = /[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/;
const everySilent = new RegExp(silent.source, 'g');
const inWord = /[\p{L}\p{N}]/u;

const bare = (text: string): string => text.replace(everySilent, '');

/** The place of the `count`-th speaking character of a piece, 0-based; `after` it when asked. */
function offsetIn(piece: string, count: number, after: boolean): number {
  let left = count;
  for (let at = 0; at < piece.length; at += 1) {
    if (silent.test(piece[at]!)) continue;
    if (left === 0) return after ? at + 1 : at;
    left -= 1;
  }
  return piece.length;
}

/** The last piece that begins at or before `at`. */
function pieceAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function alikeBackwards(text: string, end: number, wanted: string): number {
  let count = 0;
  while (count < wanted.length && text[end - 1 - count] === wanted[wanted.length - 1 - count]) count += 1;
  return count;
}

function alikeForwards(text: string, start: number, wanted: string): number {
  let count = 0;
  while (count < wanted.length && text[start + count] === wanted[count]) count += 1;
  return count;
}

/** Every place of the words, the likeliest first; none when they are not there or the quote says nothing. */
export function findWords(pieces: readonly string[], { quote, prefix = '', suffix = '' }: Words): Found[] {
  const wanted = bare(quote);
  if (wanted === '') return [];
  const bared = pieces.map(bare);
  const starts: number[] = [];
  let length = 0;
  for (const each of bared) {
    starts.push(length);
    length += each.length;
  }
  const text = bared.join('');
  const [before, behind] = [bare(prefix), bare(suffix)];
  const places: { found: Found; worth: number; at: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < mostPlaces; at = text.indexOf(wanted, at + 1)) {
    const [first, last] = [pieceAt(starts, at), pieceAt(starts, at + wanted.length - 1)];
    const from = { piece: first, offset: offsetIn(pieces[first]!, at - starts[first]!, false) };
    const to = { piece: last, offset: offsetIn(pieces[last]!, at + wanted.length - 1 - starts[last]!, true) };
    const whole = Number(!inWord.test(pieces[first]![from.offset - 1] ?? '')) + Number(!inWord.test(pieces[last]![to.offset] ?? ''));
    const around = alikeBackwards(text, at, before) + alikeForwards(text, at + wanted.length, behind);
    places.push({ found: { from, to }, worth: whole * 1_000 + around, at });
  }
  return places.sort((one, other) => other.worth - one.worth || one.at - other.at).map(({ found }) => found);
}
