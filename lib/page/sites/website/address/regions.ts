/**
 * Regions that stand in postal addresses beside a postcode, so that "Marietta GA 30066" splits into city and
 * region. The names are data (`site-words/lexicon/en`).
 */
import { dropEnd } from '@/lib/kernel/text';
import { wordsOf } from '@/lib/language/site-words/site-words';

export type RegionCountry = 'US' | 'CA' | 'AU' | 'GB';

const upper = (text: string): string => text.toUpperCase().replace(/\./g, '');

let known: Map<string, ReadonlySet<string>> | null = null;

/** Codes and names of a country's regions, in capitals, from the words of `regions`: "US:AL Alabama,…;GB:- Kent,…". */
function regionsOf(country: RegionCountry): ReadonlySet<string> {
  known ??= new Map(
    wordsOf('regions')
      .flatMap((list) => list.split(';'))
      .map((each): [string, ReadonlySet<string>] => [
        each.slice(0, 2),
        new Set(
          each
            .slice(3)
            .split(',')
            .flatMap((region) => [region.slice(0, region.indexOf(' ')), upper(region.slice(region.indexOf(' ') + 1))])
            .filter((name) => name !== '-'),
        ),
      ]),
  );
  return known.get(country) ?? new Set();
}

/**
 * The region at the end of `text`, e.g. `Marietta GA` → `{ rest: 'Marietta', region: 'GA' }`; null when none stands there.
 * A code must be in capitals (`in` and `or` are words), a name must be capitalised.
 */
export function regionAtEnd(text: string, country: RegionCountry): { rest: string; region: string } | null {
  const words = dropEnd(text, /[\s.,;-]/).split(' ');
  for (let take = Math.min(4, words.length); take > 0; take--) {
    const region = words
      .slice(-take)
      .join(' ')
      .replace(/^[(,]+|\)$/g, '');
    if (!regionsOf(country).has(upper(region)) || !/^[A-ZÀ-ÞĀ-ɏ]/.test(region)) continue;
    if (take === 1 && region.replace(/\./g, '').length <= 3 && region !== region.toUpperCase()) continue;
    return {
      rest: dropEnd(words.slice(0, -take).join(' '), /[\s,;(-]/),
      region: /\.[A-Z]$/.test(region) ? `${region}.` : region,
    };
  }
  return null;
}
