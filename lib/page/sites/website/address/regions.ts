/**
 * Regions that stand in postal addresses beside a postcode, so that "Marietta GA 30066" splits into city and
 * region. The names are data (`site-words/lexicon/en`).
 */
import { dropEnd } from '@/lib/kernel/text';
import { namesByCountry } from '@/lib/language/site-words/site-words';

export type RegionCountry = 'US' | 'CA' | 'AU' | 'GB';

const upper = (text: string): string => text.toUpperCase().replace(/\./g, '');

const known = new Map<RegionCountry, ReadonlySet<string>>();

/** Codes and names of a country's regions, in capitals, from the table of `regions`: "AL Alabama", "- Kent" where there is no code. */
function regionsOf(country: RegionCountry): ReadonlySet<string> {
  let regions = known.get(country);
  if (!regions) {
    const names = (namesByCountry('regions').get(country) ?? []).flatMap((region) => {
      const space = region.indexOf(' ');
      return [region.slice(0, space), upper(region.slice(space + 1))];
    });
    regions = new Set(names.filter((name) => name !== '-'));
    known.set(country, regions);
  }
  return regions;
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
