/** The small words of a verdict in English: one way of writing each thing. */
import { smallWords } from './small-words';

/** `1001` → `1,001`; decimals stay. Own, because number formatters cost more than the judging itself. */
export function number(value: number): string {
  const text = String(value);
  if (value > -1000 && value < 1000) return text;
  const [whole, decimals] = text.split('.');
  let grouped = whole!;
  for (let at = whole!.length - 3; at > (value < 0 ? 1 : 0); at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

export const { range, observed, either, both, quoted, few, inBrief, sum } = smallWords({
  number,
  atLeast: 'at least',
  atMost: 'at most',
  anyNumber: 'any number',
  and: 'and',
  or: 'or',
  nor: 'nor',
  open: '“',
  close: '”',
  more: 'more',
  moreQuotes: (count) => `${count} more`,
  billion: 'billion',
  million: 'million',
  money: (amount, currency) => `${currency} ${amount}`,
});

/** A slug as words: `customer-success-and-support` → `customer success and support`. */
export const slugWords = (slug: string): string => slug.replaceAll('-', ' ');

/** `1 year`, `3 years`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${number(count)} ${count === 1 ? one : many}`;
