/**
 * The right side of an address: the city where it follows the postcode, a region, the country; and whose country
 * a postcode is when several use its form.
 */
import { townNamed } from '@/lib/language/towns/known-towns';
import { countryNamed } from './countries';
import type { AddressHints } from './hints';
import type { Part } from './parts';
import type { Postcode } from './postal';
import { regionAtEnd } from './regions';
import { startsWithStreet, streetness } from './street';

/** Country (and the city, where it follows the code) to the right of a postcode. */
export function countryBehind(
  parts: Part[],
  at: number,
  hit: Postcode | null,
  hints: AddressHints,
): { country: string | null; city: string | null; region: string | null; text: string | null; next: number } {
  let city: string | null = null;
  let region: string | null = null;
  let next = at + 1;
  let own = hit?.after ?? '';
  if (hit?.cityBehind) {
    const read =
      /^((?:['’]s[- ])?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’/-]*(?:(?:\s(?:a|al|am|an|der|den|im|in|bei|ob|sur|sous|les|lès|le|la|de|del|della|dei|di|do|da|du|en|et|e|i|y|na|nad|pod|u|ved)){0,2}\s(?:[dl]['’])?(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’/-]*|\d{1,2}(?=$|[\s,.]))){0,5})(?:\s?\(([^)]{2,25})\))?/.exec(
        own,
      );
    city = read?.[1] ?? null;
    own = read ? own.slice(read[0].length).replace(/^[.\s]+/, '') : '';
    const bracket = read?.[2] ?? null;
    const named = bracket === null ? null : countryNamed(bracket, hints.language);
    if (named) return { country: named, city, region, text: bracket, next };
    region = bracket;
    const words = city?.split(' ') ?? [];
    for (let take = Math.min(3, words.length - 1); take > 0; take--) {
      const code = countryNamed(words.slice(-take).join(' '), hints.language);
      if (code && !/^(?:de|del|di|da|do|van|of)$/.test(words.at(-take - 1) ?? ''))
        return { country: code, city: words.slice(0, -take).join(' '), region, text: words.slice(-take).join(' '), next };
    }
  }
  const line = parts[at]!.line;
  const ahead = own ? [{ text: own, line, label: '' }, ...parts.slice(next, next + 2)] : parts.slice(next, next + 3);
  for (const [index, part] of ahead.entries()) {
    if (part.line - line > 2 || part.label !== '') break;
    const text = part.text.replace(/[.\s]+$/, '');
    const country = countryNamed(text, hints.language);
    const consumed = next + index + (own ? 0 : 1);
    if (country) return { country, city, region, text, next: consumed };
    const province = hit?.country === 'CA' && !hit.region ? regionAtEnd(text, 'CA') : null;
    if (province?.rest !== '') {
      const country = index === 0 ? namedBehind(ahead, line, hints) : null;
      return country
        ? { country, city, region: text, text: `${text}, ${ahead[1]!.text}`, next: next + (own ? 1 : 2) }
        : { country: null, city, region, text: null, next };
    }
    region = province.region;
    next = Math.max(next, consumed);
    if (own) break;
  }
  return { country: null, city, region, text: null, next };
}

/** Words that a town's name has at most. */
const mostWords = 4;

/** The words at the beginning of a text that are a town of one of the countries, longest first; null when none are. */
export function townAtStart(text: string, countries: readonly string[]): string | null {
  const words = text.slice(0, 80).split(/[\s,]+/);
  for (let take = Math.min(mostWords, words.length); take > 0; take--) {
    const name = words.slice(0, take).join(' ');
    if (/^\p{Lu}/u.test(name) && townNamed(name, countries)) return name;
  }
  return null;
}

/** "Milano Via Monreale 14": the street stands behind its town. */
export function townThenStreet(text: string): { town: string; street: string } | null {
  const words = text.slice(0, 100).split(' ');
  for (let take = 1; take < Math.min(mostWords, words.length); take++) {
    const street = words.slice(take).join(' ');
    if (startsWithStreet(street) && streetness(street) === 3) return { town: words.slice(0, take).join(' '), street };
  }
  return null;
}

/** "20137 Porto-Vecchio, Corse-du-Sud, France": a region of one to three words between a city and the country on its line. */
function namedBehind([region, country]: { text: string; line: number; label: string }[], line: number, { language }: AddressHints): string | null {
  return region && country?.line === line && country.label === '' && /^\p{Lu}[\p{L}'’ -]{2,30}$/u.test(region.text)
    ? countryNamed(country.text.replace(/[.\s]+$/, ''), language)
    : null;
}

/** Countries whose codes have so many digits and stand before the town. */
const home: Record<number, string[]> = {
  5: ['DE', 'FR', 'ES', 'IT', 'FI', 'SE', 'CZ', 'SK', 'GR', 'EE', 'HR', 'TR', 'RS', 'LT', 'MY', 'MA', 'MX', 'UA'],
  4: ['AT', 'CH', 'BE', 'DK', 'NO', 'LU', 'HU', 'SI', 'NL', 'LI', 'BG', 'TN'],
};

const digitsOf = (code: string): number => code.replace(/\s/g, '').length;

/** Whether the country writes codes of so many digits in front of the town. */
export const isFormOf = (code: string, country: string): boolean => home[digitsOf(code)]?.includes(country) === true;

/** Country of a postcode form that several countries share, by the site's own country, else by the words of the street. */
export function sharedCountry(code: string, city: string, streets: string[], hints: AddressHints): string | null {
  const digits = digitsOf(code);
  if (hints.country && (isFormOf(code, hints.country) || townNamed(city, [hints.country]))) return hints.country;
  if (digits !== 5 || /\s/.test(code)) return digits === 4 ? (townNamed(city, home[4])?.country ?? null) : null;
  if (/cedex/i.test(city)) return 'FR';
  const street = ` ${streets.join(' ').toLowerCase()} `;
  if (/stra(?:ß|ss)e|str\.|platz|allee |weg |gasse|damm |ufer |chaussee/.test(street)) return 'DE';
  if (/\s(?:rue|boulevard|chemin|impasse|quai|cours|allée|route)\s/.test(street)) return 'FR';
  if (/\s(?:calle|c\/|avda\.?|paseo|plaza|carretera|ctra\.?|polígono)\s/.test(street)) return 'ES';
  if (/\s(?:sk|sok|sokak|sokağı|cad|cadde|caddesi|mah|mahallesi|bulvarı)\.?\s/.test(street)) return 'TR';
  if (/\s(?:via|viale|piazza|corso|strada)\s/.test(street)) return 'IT';
  return townNamed(city, home[5])?.country ?? null;
}
