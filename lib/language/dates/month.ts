/** Month names of some thirty languages → 1..12. */

import { plain } from '../plain-text';
import { monthNumbers } from './date-words';

/** Locales that LinkedIn offers beyond our own lexicons. Croatian is left out: its `listopad` is October, elsewhere November. */
const furtherLocales = ['pl', 'sv', 'da', 'nb', 'cs', 'ro', 'tr', 'fi', 'hu', 'ru', 'uk', 'id', 'ms', 'el', 'bg', 'ar', 'he'];
/** A full stop, or the sign that Hebrew writes in its place. */
const shortened = /[.׳']$/;
const styles: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }];
const further = new Map<string, number>();
let named = 0;

/** Names the months of one locale after the other, only for an unknown word beside a year: a locale costs about 1 ms. */
function furtherMonth(word: string): number | null {
  while (!further.has(word) && named < furtherLocales.length) {
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(furtherLocales[named], { ...style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = plain(format.formatToParts(Date.UTC(2020, month - 1, 1)).find((part) => part.type === 'month')?.value ?? '').replace(
          shortened,
          '',
        );
        if (name.length > 2 && !further.has(name)) further.set(name, month);
      }
    }
    named += 1;
  }
  return further.get(word) ?? null;
}

/** 1..12 for a month name or its short form, with or without a full stop; null for anything else. */
export function parseMonth(text: string): number | null {
  if (text.length > 24) return null;
  const word = plain(text).replace(shortened, '');
  if (!/^\p{L}{3,}$/u.test(word)) return null;
  return monthNumbers().get(word) ?? furtherMonth(word);
}
