/** The small words of a verdict in German: one way of writing each thing. */
import { smallWords } from './small-words';
import { number as english } from './wording';

/** `1001` → `1.001`, `3.25` → `3,25`. */
export const number = (value: number): string => english(value).replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));

/** `500–5.000`, `mindestens 500`; `a, b oder c`; `„a“, „b“, „c“ oder 10 weitere`; `„a“, „b“ und 2 weitere Stellen`; `12 Mio. EUR`. */
export const { range, observed, either, both, quoted, few, inBrief, sum } = smallWords({
  number,
  atLeast: 'mindestens',
  atMost: 'höchstens',
  anyNumber: 'beliebig viele',
  and: 'und',
  or: 'oder',
  nor: 'noch',
  open: '„',
  close: '“',
  more: 'weitere',
  moreQuotes: (count) => `${count} ${count === 1 ? 'weitere Stelle' : 'weitere Stellen'}`,
  billion: 'Mrd.',
  million: 'Mio.',
  money: (amount, currency) => `${amount} ${currency}`,
});

/** `1 Monat`, `3 Monate`. */
export const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

/** The word behind a range: `höchstens 1 Jahr`, `0–1 Jahre`, `mindestens 5 Jahre`. */
export const behind = (min: number | null | undefined, max: number | null | undefined, one: string, many: string): string =>
  (min ?? max) === 1 && (max ?? min) === 1 ? one : many;
