/**
 * An address that a postcode anchors: the region stands before it or the city behind, the country on either side. Codes
 * whose form proves nothing count where a street, a label or a town of their country stands by.
 */
import { isAbout } from '@/lib/language/site-words/site-words';
import { countriesOfRegion, townNamed } from '@/lib/language/towns/known-towns';
import { finish, type Read } from './address';
import { countryNamed } from './countries';
import type { AddressHints } from './hints';
import { dropRegion, leftOf, type Street, takeCity, takeCountry, takeRegion, takeStreet } from './left-side';
import type { Part } from './parts';
import { type Postcode, postcodeIn } from './postal';
import type { RegionCountry } from './regions';
import { countryBehind, isFormOf, sharedCountry, townAtStart, townThenStreet } from './right-side';
import { isYear, streetness } from './street';

/** The town may stand behind its street in one part: "Shankar Nagar Raipur". */
const lastWords = (text: string): string => (/\d/.test(text) ? (text.split(' ').at(-1) ?? '') : text);

/** Words for what the town is. */
const district = /^(?:distt?|tal|taluka?|district|city|kota|kab)[.\s-]+/i;

/** @param at the part that holds the postcode. @param free the first part that no address before has taken. */
export function withPostcode(parts: Part[], at: number, free: number, found: Postcode, hints: AddressHints): Read | null {
  const part = parts[at]!;
  const left = leftOf(parts, at, free);
  const isLabelled = [part, left.at(-1)].some((each) => isAbout('addressLabel', each?.label ?? ''));
  const turned = found.cityBehind ? townThenStreet(found.after) : null;
  const hit = turned ? { ...found, after: turned.town } : found;
  const regionLeft = hit.region !== null && hit.before === '' && !part.text.startsWith(hit.region);
  if (regionLeft) dropRegion(left, hit.country as RegionCountry);
  const right = countryBehind(parts, at, hit, hints);
  const ahead = hit.cityBehind || regionLeft ? null : hit.before === '' ? takeCountry(left, hints) : countryNamed(hit.before, hints.language);
  const country =
    right.country ??
    (ahead && typeof ahead === 'object' ? ahead.code : ahead) ??
    hit.country ??
    (hit.among.includes(hints.country ?? '') ? hints.country : null) ??
    (hit.among.length > 0 ? (townNamed(lastWords(hit.before || (left.at(-1)?.text ?? '')), hit.among)?.country ?? null) : null);
  if (hit.among.length > 0 && !hit.among.includes(country ?? '')) return null;

  const tail: string[] = [];
  let region = hit.region;
  let city: string | null;
  const code = part.text.slice(0, part.text.length - found.after.length).replace(/[\s.,)]+$/, '');
  if (hit.cityBehind) {
    city = right.city;
    if (hit.before !== '') left.push({ text: hit.before, line: part.line, label: part.label });
    tail.push(`${code.slice(hit.before.length).replace(/^[\s,]+/, '')} ${city ?? ''}`.trim());
  } else {
    const isCountry = typeof ahead === 'string';
    if (!region && left.length > 0 && (hit.before === '' || isCountry)) region = takeRegion(left, country ?? '', tail);
    if (hit.before !== '' && !isCountry) left.push({ text: hit.before, line: part.line, label: part.label });
    city = takeCity(left) ?? townAtStart(hit.after, country ? [country] : hit.among);
    /** "Dist. Satara, Maharashtra, India - 415022": the region stands in front of the code, the town in front of that. */
    if (city && country && region === null && !/\d/.test(city) && !townNamed(city, [country]) && countriesOfRegion(city).includes(country)) {
      region = city;
      city = takeCity(left)?.replace(district, '') ?? null;
      tail.push(region);
    }
    if (ahead && typeof ahead === 'object') tail.push(ahead.text);
    if (regionLeft) tail.push(hit.region!, hit.code);
    else tail.push(isCountry || !code.startsWith(hit.before) ? code : code.slice(hit.before.length).replace(/^[\s,.-]+/, ''));
    const town = parts[right.next];
    /** "Col. Ciudad Granja, CP 45010, Zapopan": what stands in front is a quarter, the town stands behind. */
    if (city && country && town?.line === part.line && !townNamed(city, [country]) && townNamed(town.text, [country])) {
      left.push({ text: city, line: part.line, label: '' });
      city = town.text;
      tail.push(city);
      right.next += 1;
    } else if (city) tail.unshift(city);
  }
  if (!region && right.region) {
    region = right.region;
    tail.push(right.region);
  }
  const street = takeStreet(left, hints, hit.cityBehind);
  if (turned) {
    street.texts.push(turned.street);
    street.strength = 3;
  }
  if (street.strength === 0 && hit.cityBehind) takeBelow(parts, right, street, part.line);
  const resolved = country ?? sharedCountry(hit.code, city ?? '', street.texts, hints);
  const isAlone = parts[at - 1]?.line !== part.line && parts[right.next]?.line !== part.line;
  /**
   * "45370 Toledo, España", "46485 Wesel" alone on its line or behind a label, in the form of a country that is named or
   * has the town: no street need stand by.
   */
  const isLine =
    resolved !== null &&
    (isLabelled || (isAlone && !isYear(hit.code))) &&
    (hit.country !== null || isFormOf(hit.code, resolved)) &&
    (right.country !== null || townNamed(city ?? '', [resolved]) !== null);
  /** "Raipur 492007": a long code behind a town that lies in the code's country. */
  const isKnown =
    hit.among.length > 0 &&
    (hit.code.length >= 5 || (country === hints.country && !isYear(hit.code))) &&
    /^(?:$|\()/.test(hit.after) &&
    city !== null &&
    (isLabelled || townNamed(city, [country!]) !== null);
  if (isKnown) street.strength = Math.max(1, street.strength);
  if (!isKnown && !enough(hit, street.strength, city, resolved !== null, isLine)) return null;
  if (right.text) tail.push(right.text);
  return finish(parts, at, right.next, street, tail, { city, region, country: resolved });
}

/** "76437 Rastatt / Hafenstrasse 2": the street stands on the line below its town, or behind it ("1052 Budapest, Tulipán u. 3."). */
function takeBelow(parts: Part[], right: { next: number }, street: Street, line: number): void {
  const below = parts[right.next];
  const number = parts[right.next + 1];
  if (below?.label !== '' || below.line - parts[right.next - 1]!.line > 1) return;
  const isCut = number?.line === below.line && /^\d{1,5}\p{L}?$/u.test(number.text) && streetness(below.text) === 1;
  const text = isCut ? `${below.text}, ${number.text}` : below.text;
  if (streetness(text) < (below.line === line ? 2 : 3)) return;
  const next = right.next + (isCut ? 2 : 1);
  const ahead = postcodeIn(parts[next]?.text ?? '', below.text);
  if (postcodeIn(below.text, '') || (ahead && (ahead.cityBehind || parts[next]!.line === below.line))) return;
  street.texts.push(text);
  street.strength = streetness(text);
  street.firstLine = parts[right.next - 1]!.line;
  right.next = next;
}

/** May this reading be shown? Shared postcode forms need a numbered street beside them or a line of their own, proven ones a street or a city. */
function enough(hit: Postcode, strength: number, city: string | null, named: boolean, isLine: boolean): boolean {
  if (!hit.cityBehind) return strength >= 1 || (city !== null && hit.region !== null);
  return !!city && (isLine || strength >= (named ? 1 : 3));
}
