/** Lists and counts as people say them. */
import { inWords } from './in-words';

/** "a", "a and b", "a, b and c". */
export function sayList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return inWords().and(items.slice(0, -1).join(', '), items.at(-1) ?? '');
}

/** "1 reason", "3 reasons". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Gives a sentence its full stop when it has no end of its own. */
export function endSentence(text: string): string {
  return /[.!?…]$/.test(text.trimEnd()) ? text : `${text}.`;
}
