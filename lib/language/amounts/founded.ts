/** "Founded in 2015" → 2015. */

import { plain } from '../plain-text';
import { longestAmount } from './amount-tokens';
import { meanings } from './amount-words';

/** Older companies exist, but a smaller number is more often no year. */
const oldest = 1600;

/**
 * The year of foundation, from a bare year or a text that says so ("Gegründet 2015", "Since 1998"). Null for any other
 * text with a year in it, for two years, and for years before 1600 or after `now`.
 */
export function parseFounded(text: string, now: Date): number | null {
  if (text.length > longestAmount) return null;
  const line = plain(text.replace(/(\d{4}) ?[年년]/g, '$1'));
  const runs = line.match(/\d+/g) ?? [];
  const years = runs.filter((run) => run.length === 4);
  if (years.length !== 1 || runs.some((run) => run.length > 2 && run !== years[0]) || runs.length > 3) return null;
  const year = Number(years[0]);
  if (year < oldest || year > now.getUTCFullYear()) return null;
  const before = line
    .slice(0, line.indexOf(years[0]!))
    .replace(/[\d.,:()/-]+/g, ' ')
    .trim();
  const after = line
    .slice(line.indexOf(years[0]!) + 4)
    .replace(/[\d.,:()/-]+/g, ' ')
    .trim();
  if (before === '' && after === '') return runs.length === 1 ? year : null;
  const words = before.split(/\s+/);
  return words.some((_, index) =>
    [1, 2, 3].some((count) =>
      meanings()
        .get(words.slice(index, index + count).join(' '))
        ?.has('founded'),
    ),
  )
    ? year
    : null;
}
