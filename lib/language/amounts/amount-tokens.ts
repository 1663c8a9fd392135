/** Cuts a short text into numbers, currencies and words with a meaning. One pass, so hostile text costs nothing. */
import { plain, unspaced } from '../plain-text';
import { currencyCodes, currencySigns, currencyWords, longestPhrase, type Meaning, meanings, scales } from './amount-words';

/** Texts longer than this hold no single amount. */
export const longestAmount = 160;

export interface NumberToken {
  kind: 'number';
  /** Scale included: "2.5bn" is 2.5e9. */
  value: number;
  scale: number;
  /** `mil` is a thousand in Spanish and Portuguese and a million elsewhere; `tn` a thousand in Swedish and an English trillion. */
  doubtful: 'mil' | 'tn' | null;
  /** Written with a decimal comma. */
  comma: boolean;
}

export type AmountToken =
  | NumberToken
  | { kind: 'currency'; code: string; sign: boolean }
  | { kind: 'word'; means: ReadonlySet<Meaning> }
  | { kind: '+' | '-' | '%' | '/' | '<' | '>' | 'unknown' };

const numeral = /\d+(?:[.,']\d+)*/y;
const spacedGroups = /(?: \d{3})+(?!\d)/y;
const wordRun = /[\p{L}\p{M}'.]*\p{L}(?:[-/][\p{L}']+)*/uy;
const sign = /(?:us|ca|au|nz|hk|mx|[rcas])?\$|[€£₹₩₪]/y;

function at(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * The value of a written number; null when it can be read in two ways. Three digits behind a single separator are
 * thousands, except before a scale word, where "1,500 M" could be either.
 */
function readNumeral(written: string, scaled: boolean): { value: number; comma: boolean } | null {
  const parts = written.split(/[.,']/);
  const separators = written.replace(/\d/g, '');
  const whole = (): { value: number; comma: boolean } => ({ value: Number(parts.join('')), comma: false });
  if (parts.length === 1) return written.length <= 15 ? whole() : null;
  const last = parts.at(-1)!;
  const groups = parts.slice(1, -1);
  const same = new Set(separators).size === 1;
  const grouped =
    parts[0]!.length <= 3 && parts[0] !== '0' && groups.every((group) => group.length === 3 || (group.length === 2 && separators.startsWith(',')));
  if (same && last.length === 3 && grouped) return parts.length === 2 && scaled && separators !== "'" ? null : whole();
  const decimalOnly = parts.length === 2 && separators !== "'" && last.length <= 2;
  const groupedDecimal =
    parts.length > 2 && grouped && separators.at(-1) !== separators[0] && new Set(separators.slice(0, -1)).size === 1 && last.length <= 2;
  if (!decimalOnly && !groupedDecimal) return null;
  return { value: Number(`${parts.slice(0, -1).join('')}.${last}`), comma: separators.endsWith(',') };
}

/** Scale characters that the next word may follow without a space: "1.2万人". */
const gluedScale = /(\d ?[千万萬億亿천만억])(?=\p{L})/gu;

/** The tokens of a text, or null when it is too long or holds a number that cannot be read ("2nd", "1.2.3"). */
export function amountTokens(text: string): AmountToken[] | null {
  if (text.length > longestAmount) return null;
  const line = plain(text.replace(gluedScale, '$1 ')).replace(/[:*_/·]innen(?!\p{L})/gu, 'innen');
  const tokens: AmountToken[] = [];
  let index = 0;
  while (index < line.length) {
    const character = line[index]!;
    if (/\d/.test(character)) {
      let written = at(numeral, line, index)!;
      index += written.length;
      if (/^\d{1,3}$/.test(written)) {
        const more = at(spacedGroups, line, index);
        if (more) {
          index += more.length;
          written += more.replaceAll(' ', '');
        }
      }
      const glued = /\p{L}/u.test(line[index] ?? '');
      const next = line[index] === ' ' ? index + 1 : index;
      const word = at(/\p{L}+/uy, line, next);
      let scale = word === null || meanings().has(at(wordRun, line, next) ?? '') ? undefined : scales().get(word);
      if (glued && word && scale === undefined && !meanings().has(word) && !currencyCodes.has(word) && !unspaced.test(word)) return null;
      const number = readNumeral(written, scale !== undefined);
      if (!number) return null;
      let doubtful: NumberToken['doubtful'] = null;
      if (scale !== undefined && word) {
        index = next + word.length;
        const second = at(/ (?:de )?\p{L}+/uy, line, index);
        const secondScale = second ? scales().get(second.trim()) : undefined;
        if (secondScale === 1e6 && scale === 1e3) {
          index += second!.length;
          scale = 1e9;
        } else doubtful = word === 'mil' || word === 'tn' ? word : null;
        // Czech and Romanian write "mil." for a million.
        if (word === 'mil' && line[index] === '.') return null;
        if (line[index] === '.') index += 1;
      }
      tokens.push({ kind: 'number', value: Math.round(number.value * (scale ?? 1) * 100) / 100, scale: scale ?? 1, doubtful, comma: number.comma });
      continue;
    }
    const symbol = at(sign, line, index);
    if (symbol) {
      tokens.push({ kind: 'currency', code: currencySigns[symbol]!, sign: symbol === '$' });
      index += symbol.length;
      continue;
    }
    const elision = at(/[dl]'/y, line, index);
    if (elision) {
      index += elision.length;
      continue;
    }
    const word = at(wordRun, line, index);
    if (word) {
      index += pushWords(tokens, line, index, word);
      continue;
    }
    if (/[-–—―‒−]/.test(character) || (/[~〜]/.test(character) && tokens.at(-1)?.kind === 'number')) tokens.push({ kind: '-' });
    else if (/[+%/<>]/.test(character)) tokens.push({ kind: character as '+' });
    index += 1;
  }
  return tokens;
}

/** Longest phrase with a meaning at `index`; gives the characters taken. */
function pushWords(tokens: AmountToken[], line: string, index: number, first: string): number {
  const run = [first];
  let end = index + first.length;
  while (run.length < longestPhrase && line[end] === ' ') {
    const next = at(wordRun, line, end + 1);
    if (!next) break;
    run.push(next);
    end += 1 + next.length;
  }
  for (let count = run.length; count > 0; count -= 1) {
    const phrase = run.slice(0, count).join(' ');
    const code = currencyCodes.has(phrase) ? phrase.toUpperCase() : currencyWords().get(phrase);
    const means = meanings().get(phrase);
    if (code) tokens.push({ kind: 'currency', code, sign: false });
    else if (means) tokens.push({ kind: 'word', means });
    else continue;
    return phrase.length;
  }
  tokens.push({ kind: 'unknown' });
  return first.length;
}

export const numbersOf = (tokens: readonly AmountToken[]): NumberToken[] => tokens.filter((token): token is NumberToken => token.kind === 'number');

/** True when a word of the text can have this meaning. */
export const says = (tokens: readonly AmountToken[], meaning: Meaning): boolean =>
  tokens.some((token) => token.kind === 'word' && token.means.has(meaning));

/** True when something stands between the two numbers that makes them a range. */
export function joined(tokens: readonly AmountToken[]): boolean {
  const first = tokens.findIndex((token) => token.kind === 'number');
  const second = tokens.findLastIndex((token) => token.kind === 'number');
  return tokens.slice(first + 1, second).some((token) => token.kind === '-' || (token.kind === 'word' && token.means.has('to')));
}

/** Both ends of a range; the lower one takes over the scale of the upper one when it has none ("10-50 Mio."). */
export function rangeEnds(low: NumberToken, high: NumberToken): { min: number; max: number } | null {
  const min = low.scale === 1 && high.scale > 1 && low.value * high.scale <= high.value ? low.value * high.scale : low.value;
  return min <= high.value ? { min, max: high.value } : null;
}
