/**
 * An address that ends with a region or a country and has no postcode. A numbered street must stand in front, or a label,
 * or a town that is known to lie there.
 */
import { isAbout } from '@/lib/language/site-words/site-words';
import { townNamed } from '@/lib/language/towns/known-towns';
import { type Address, finish, type Read } from './address';
import { countryNamed } from './countries';
import type { AddressHints } from './hints';
import { leftOf, type Street, takeCity, takeStreet } from './left-side';
import type { Part } from './parts';
import { postcodeIn } from './postal';
import { isProvince, provinceAtEnd } from './provinces';
import { regionAtEnd } from './regions';
import { countryBehind } from './right-side';

/** What may end an address that has no postcode. */
interface CountryEnd {
  country: string;
  region: string | null;
  /** What stands before the region in the same part: the city. */
  rest: string;
}

/** A region or a country that nothing follows; null for other texts. */
export function regionOrCountry(text: string, { language, country: home }: AddressHints): CountryEnd | null {
  if (text.length < 2 || text.length > 40 || !/^[A-ZÀ-ÞĀ-ɏ]/.test(text)) return null;
  const named = countryNamed(text, language);
  if (named) return { country: named, region: null, rest: '' };
  const [, town = '', land = ''] = /^(.{3,30})[-–](\p{Lu}\p{L}{2,20})$/u.exec(text) ?? [];
  const country = town === '' ? null : countryNamed(land, language);
  if (country && townNamed(town, [country])) return { country, region: null, rest: town };
  if ((home === 'BR' || language === 'pt') && isProvince('BR', text)) return { country: 'BR', region: text, rest: '' };
  const province = provinceAtEnd(text);
  if (province) return province;
  for (const country of ['US', 'CA', 'AU'] as const) {
    const read = regionAtEnd(text, country);
    if (read) return { country, region: read.region, rest: read.rest };
  }
  return null;
}

/** "40 Elm Avenue, Boise, ID" and "12 Marina Walk, Dubai, United Arab Emirates": only behind a numbered street. */
export function withCountry(parts: Part[], at: number, free: number, { country, region, rest }: CountryEnd, hints: AddressHints): Read | null {
  const part = parts[at]!;
  const left = leftOf(parts, at, free);
  if (left.length === 0 || codeAhead(parts, at)) return null;
  if (rest !== '') left.push({ text: rest, line: part.line, label: part.label });
  const city = takeCity(left);
  const street = takeStreet(left, hints);
  if (
    !city ||
    street.strength < leastStreet(street, city, { country, region }) ||
    (region !== null && !toldByForm.has(country) && !startsWithNumber(street.texts))
  )
    return null;
  const next = region ? countryBehind(parts, at, null, hints) : { next: at + 1, text: null };
  const tail = [...(region === null && rest !== '' ? [part.text] : [city, region ?? part.text]), ...(next.text ? [next.text] : [])];
  return finish(parts, at, next.next, street, tail, { city, region, country });
}

/** A label lets a street go without its number, and a known town without a word for "street". */
function leastStreet({ texts, before }: Street, city: string, { country, region }: Omit<CountryEnd, 'rest'>): number {
  const isLabelled = isAbout('addressLabel', before);
  if ((country === 'IT' || country === 'ES') && region !== null && isLabelled) return 1;
  const isKnown = townNamed(city, [country]) !== null;
  return isKnown && (isLabelled || /^\d{1,5}\b|\p{L}\s\d{1,5}\p{L}?$/u.test(texts[0] ?? '')) ? (isLabelled ? 1 : 2) : 3;
}

/** Countries whose regions are told by their form, wherever the house number stands. */
const toldByForm = new Set(['BR', 'IT', 'ES']);

/** "09BP 285 Cotonou Benin": where letters go to boxes, box, town and country stand in one part. */
const boxed = /(?:^|\s)((?:\d{2}\s?)?B\.?P\.?\s?:?\s?\d{1,6}\s(\p{Lu}[\p{L}'’-]{2,30})(?:\s\d{1,2})?\s(\p{Lu}[\p{L}'’ -]{3,30}))$/u;

export function boxIn({ text, line, label }: Part, { language }: AddressHints): Address | null {
  const match = boxed.exec(text);
  const country = match && countryNamed(match[3]!, language);
  return country ? { place: { text: match[1]!, city: match[2]!, country }, first: line, last: line, before: label, street: true } : null;
}

/** A postcode within the next two parts is the better anchor. */
const codeAhead = (parts: Part[], at: number): boolean =>
  parts.slice(at + 1, at + 3).some((part, index) => part.line - parts[at]!.line <= 2 && postcodeIn(part.text, parts[at + index]!.text) !== null);

/** House numbers and boxes stand in front in the countries whose addresses may go without a code. */
const startsWithNumber = (texts: string[]): boolean => texts.some((text) => /^[NSEW]?\d\S*\s+[A-Z\d#]|^[Pp]\.?\s?[Oo]\.?\s?[Bb]ox/.test(text));
