/** "3 yrs 2 mos" → 38 months. Only used when a page gives no dates: a start date says more and does not age. */
import { clean } from '@/lib/kernel/text';
import { plain } from '../plain-text';
import { monthUnits, yearUnits } from './date-words';

const joins = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'i', 'og', 'och', 'ja', 've', 'si', 'a', 'و', ',']);

/** Months in a text that is nothing but a duration; `halves` also allows "2.5 years". */
function months(text: string, halves: boolean): number | null {
  const words = plain(text)
    .replace(/(\d)(?=[^\d\s.,])/g, '$1 ')
    .replace(/([^\d\s.,])(?=\d)/g, '$1 ')
    .split(/\s+/)
    .map((word) => word.replace(/[.,]$/, ''))
    .filter((word) => word !== '' && word !== 'de');
  if (words.length > 8) return null;
  let total = 0;
  let seen = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (seen > 0 && joins.has(word)) continue;
    if (!/^\d{1,3}$/.test(word) && !(halves && /^\d{1,3}[.,]\d$/.test(word))) return null;
    const amount = Number(word.replace(',', '.'));
    const unit = words[index + 1] ?? '';
    if (yearUnits().has(unit)) total += Math.round(amount * 12);
    else if (monthUnits().has(unit)) total += Math.round(amount);
    else return null;
    index += 1;
    seen += 1;
  }
  return seen > 0 && seen <= 2 && total <= 12 * 400 ? total : null;
}

/** Months of a tenure, in whichever part between `·` it stands: "Full-time · 3 yrs 2 mos". Null when there is none. */
export function parseTenure(text: string): number | null {
  if (text.length > 200) return null;
  for (const part of clean(text).split(/[·•|]/)) {
    const found = months(part, false);
    if (found !== null && found <= 12 * 80) return found;
  }
  return null;
}

/** Months of an age: "5 years 6 months", "2,5 Jahre", "12 years old". Null when it is no age. */
export function parseAge(text: string): number | null {
  if (text.length > 80) return null;
  return months(clean(text).replace(/\s(?:old|alt|oud)$/i, ''), true);
}
