/** Month names of some thirty languages → 1..12. */
import { monthNumbers, plain } from './date-words';

/** Locales that LinkedIn offers beyond our own lexicons; where two of them disagree the name is dropped (`listopad`). */
const furtherLocales = ['sv', 'da', 'nb', 'cs', 'ro', 'tr', 'fi', 'hu', 'ru', 'uk', 'id', 'ms', 'el', 'bg'];
let further: Map<string, number> | null = null;

/** Built on the first unknown word beside a year only: naming the months of 14 locales costs some 10 ms. */
function furtherMonths(): Map<string, number> {
  if (further) return further;
  const numbers = new Map<string, number>();
  for (const locale of furtherLocales) {
    for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2020, month - 1, 1)).find((each) => each.type === 'month')?.value ?? '';
        const name = plain(part).replace(/\.$/, '');
        if (!/\p{L}{3}/u.test(name)) continue;
        const known = numbers.get(name);
        numbers.set(name, known === undefined || known === month ? month : 0);
      }
    }
  }
  further = numbers;
  return numbers;
}

/** 1..12 for a month name or its short form, with or without a full stop; null for anything else. */
export function parseMonth(text: string): number | null {
  if (text.length > 24) return null;
  const word = plain(text).replace(/\.$/, '');
  if (!/^\p{L}{3,}$/u.test(word)) return null;
  return monthNumbers.get(word) ?? (furtherMonths().get(word) || null);
}
