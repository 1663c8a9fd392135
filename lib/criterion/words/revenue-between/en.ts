/** What the company takes in a year. */
import { sum } from '../../wording';

type End = number | null | undefined;

function money(min: End, max: End, code: string): string {
  if (min != null && max != null) return min === max ? sum(min, code) : `${sum(min, code)} to ${sum(max, code)}`;
  if (min != null) return `at least ${sum(min, code)}`;
  return max == null ? 'any amount' : `at most ${sum(max, code)}`;
}

export default {
  wanted: money,
  nothing: 'No page has said what it takes in',
  otherCurrency: (code: string) => `Revenue is stated in ${code}`,
  noExchange: ', and no exchange rate is assumed',
  aYear: (min: number, max: number | null, code: string) => `${money(min, max, code)} a year`,
  monthly: ', from a monthly figure',
  openEnd: ' (the page gives no upper end)',
  say: (min: End, max: End, code: string) => `${money(min, max, code)} revenue a year`,
  ask: 'Roughly what revenue do you make in a year?',
};
