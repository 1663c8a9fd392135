/**
 * Postal addresses in a page's lines. A postcode anchors each: from it the city and the street are read towards
 * the left and the country towards the right, as a postman would. Where no postcode stands, a region or country
 * that follows a numbered street does. What does not fit any of these is left alone: a wrong address is worse
 * than none.
 */

import { isAbout } from '@/lib/language/site-words/site-words';
import { townNamed } from '@/lib/language/towns/known-towns';
import type { Place } from '@/lib/signal/vocabulary';
import { countryNamed } from './countries';
import type { AddressHints } from './hints';
import { dropRegion, type Street, takeCity, takeCountry, takeRegion, takeStreet } from './left-side';
import { type Part, partsOf } from './parts';
import { type Postcode, postcodeIn } from './postal';
import { provinceAtEnd } from './provinces';
import { type RegionCountry, regionAtEnd } from './regions';
import { countryBehind, sharedCountry } from './right-side';
import { streetness } from './street';

export interface Address {
  place: Place;
  /** Lines it stands on, first to last (inclusive). */
  first: number;
  last: number;
  /** What stands in front of it: a label ("Head office"), or the line or part before ("Acme Ltd"), else "". */
  before: string;
  /** True with a street or box; false for a bare "Springfield, MA 01105". */
  street: boolean;
}

/** Parts and lines that an address may reach back over. */
const reach = { parts: 9, lines: 7 } as const;

/** No honest page has more addresses, or more texts that look like the end of one; a hostile page may. */
const most = { addresses: 80, anchors: 600 } as const;

export function addressesIn(lines: readonly { text: string }[], hints: AddressHints): Address[] {
  const parts = partsOf(lines);
  const found: Address[] = [];
  let free = 0;
  let anchors = 0;
  let numbered = -reach.parts;
  for (let at = 0; at < parts.length && found.length < most.addresses && anchors < most.anchors; at++) {
    const { text } = parts[at]!;
    const hasDigit = /\d/.test(text);
    if (hasDigit || /^s\/n\b/i.test(text) || isAbout('addressLabel', parts[at]!.label)) numbered = at;
    else if (at - numbered > reach.parts) continue;
    const box = hasDigit ? boxIn(parts[at]!, hints) : null;
    if (box) {
      found.push(box);
      free = at + 1;
      continue;
    }
    const hit = hasDigit ? postcodeIn(text, at > free ? (parts[at - 1]?.text ?? '') : '') : null;
    const end = hasDigit ? null : regionOrCountry(text, hints);
    if (!hit && !end) continue;
    anchors++;
    const read = hit ? withPostcode(parts, at, free, hit, hints) : withoutPostcode(parts, at, free, end!, hints);
    if (!read) continue;
    found.push(read.address);
    free = read.next;
    at = read.next - 1;
  }
  return found;
}

/** The town may stand behind its street in one part: "Shankar Nagar Raipur". */
const lastWords = (text: string): string => (/\d/.test(text) ? (text.split(' ').at(-1) ?? '') : text);

interface Read {
  address: Address;
  /** First part behind the address. */
  next: number;
}

/** The parts to the left of an anchor, nearest last; only copies are changed. */
function leftOf(parts: Part[], at: number, free: number): Part[] {
  const line = parts[at]!.line;
  const from = Math.max(free, at - reach.parts);
  const left = parts.slice(from, at).filter((part) => line - part.line <= reach.lines);
  const wall = parts[at]!.label === '' ? left.findLastIndex((part) => part.text === '') : left.length - 1;
  return left.slice(wall + 1).map((part) => ({ ...part }));
}

function withPostcode(parts: Part[], at: number, free: number, hit: Postcode, hints: AddressHints): Read | null {
  const part = parts[at]!;
  const left = leftOf(parts, at, free);
  const isLabelled = isAbout('addressLabel', left.at(-1)?.label ?? '');
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
  const code = part.text.slice(0, part.text.length - hit.after.length).replace(/[\s.,)]+$/, '');
  if (hit.cityBehind) {
    city = right.city;
    if (hit.before !== '') left.push({ text: hit.before, line: part.line, label: part.label });
    tail.push(`${code.slice(hit.before.length).replace(/^[\s,]+/, '')} ${city ?? ''}`.trim());
  } else {
    const isCountry = typeof ahead === 'string';
    if (!region && left.length > 0 && (hit.before === '' || isCountry)) region = takeRegion(left, country ?? '', tail);
    if (hit.before !== '' && !isCountry) left.push({ text: hit.before, line: part.line, label: part.label });
    city = takeCity(left);
    if (ahead && typeof ahead === 'object') tail.push(ahead.text);
    if (regionLeft) tail.push(hit.region!, hit.code);
    else tail.push(isCountry || !code.startsWith(hit.before) ? code : code.slice(hit.before.length).replace(/^[\s,.-]+/, ''));
    if (city) tail.unshift(city);
  }
  if (!region && right.region) {
    region = right.region;
    tail.push(right.region);
  }
  const street = takeStreet(left, hints);
  if (street.strength === 0 && hit.cityBehind) takeBelow(parts, right, street);
  const resolved = country ?? sharedCountry(hit.code, city ?? '', street.texts, hints);
  /** "45370 Toledo, España" alone on its line, five digits and a named country: no street need stand by. */
  const isLine =
    right.country !== null &&
    hit.code.length === 5 &&
    parts[at - 1]?.line !== part.line &&
    parts[right.next - 1]?.line === part.line &&
    parts[right.next]?.line !== part.line;
  /** "Raipur 492007": a long code behind a town that lies in the code's country. */
  const isKnown =
    hit.among.length > 0 &&
    hit.code.length >= 5 &&
    /^(?:$|\()/.test(hit.after) &&
    city !== null &&
    (isLabelled || townNamed(city, [country!]) !== null);
  if (isKnown) street.strength = Math.max(1, street.strength);
  if (!isKnown && !enough(hit, street.strength, city, resolved !== null, isLine)) return null;
  if (right.text) tail.push(right.text);
  return finish(parts, at, right.next, street, tail, { city, region, country: resolved });
}

/** "76437 Rastatt / Hafenstrasse 2": the street stands on the line below its town. */
function takeBelow(parts: Part[], right: { next: number }, street: Street): void {
  const below = parts[right.next];
  if (!below || below.label !== '' || below.line - parts[right.next - 1]!.line > 1 || streetness(below.text) < 3) return;
  if (postcodeIn(parts[right.next + 1]?.text ?? '', below.text)) return;
  street.texts.push(below.text);
  street.strength = 3;
  street.firstLine = parts[right.next - 1]!.line;
  right.next += 1;
}

/** What may end an address that has no postcode. */
interface End {
  country: string;
  region: string | null;
  /** What stands before the region in the same part: the city. */
  rest: string;
}

const brazilianStates = new Set('AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'.split(' '));

function regionOrCountry(text: string, { language, country: home }: AddressHints): End | null {
  if (text.length < 2 || text.length > 40 || !/^[A-ZÀ-ÞĀ-ɏ]/.test(text)) return null;
  const named = countryNamed(text, language);
  if (named) return { country: named, region: null, rest: '' };
  const [, town = '', land = ''] = /^(.{3,30})[-–](\p{Lu}\p{L}{2,20})$/u.exec(text) ?? [];
  const country = town === '' ? null : countryNamed(land, language);
  if (country && townNamed(town, [country])) return { country, region: null, rest: town };
  if (/^[A-Z]{2}$/.test(text) && (home === 'BR' || language === 'pt') && brazilianStates.has(text)) return { country: 'BR', region: text, rest: '' };
  const province = provinceAtEnd(text);
  if (province) return province;
  for (const country of ['US', 'CA', 'AU'] as const) {
    const read = regionAtEnd(text, country);
    if (read) return { country, region: read.region, rest: read.rest };
  }
  return null;
}

/** "40 Elm Avenue, Boise, ID" and "12 Marina Walk, Dubai, United Arab Emirates": only behind a numbered street. */
function withoutPostcode(parts: Part[], at: number, free: number, { country, region, rest }: End, hints: AddressHints): Read | null {
  const part = parts[at]!;
  const left = leftOf(parts, at, free);
  if (left.length === 0 || codeAhead(parts, at)) return null;
  if (rest !== '') left.push({ text: rest, line: part.line, label: part.label });
  const city = takeCity(left);
  const street = takeStreet(left, hints);
  if (
    !city ||
    street.strength < leastStreet(street, city, { country, region }) ||
    (region !== null && !codeless.has(country) && !startsWithNumber(street.texts))
  )
    return null;
  const next = region ? countryBehind(parts, at, null, hints) : { next: at + 1, text: null };
  const tail = [...(region === null && rest !== '' ? [part.text] : [city, region ?? part.text]), ...(next.text ? [next.text] : [])];
  return finish(parts, at, next.next, street, tail, { city, region, country });
}

/** A label lets a street go without its number, and a known town without a word for "street". */
function leastStreet({ texts, before }: Street, city: string, { country, region }: Omit<End, 'rest'>): number {
  const isLabelled = isAbout('addressLabel', before);
  if ((country === 'IT' || country === 'ES') && region !== null && isLabelled) return 1;
  const isKnown = townNamed(city, [country]) !== null;
  return isKnown && (isLabelled || /\p{L}\s\d{1,5}\p{L}?$/u.test(texts[0] ?? '')) ? (isLabelled ? 1 : 2) : 3;
}

/** Countries whose regions are told by their form, wherever the house number stands. */
const codeless = new Set(['BR', 'IT', 'ES']);

/** "09BP 285 Cotonou Benin": where letters go to boxes, box, town and country stand in one part. */
const boxed = /(?:^|\s)((?:\d{2}\s?)?B\.?P\.?\s?:?\s?\d{1,6}\s(\p{Lu}[\p{L}'’-]{2,30})(?:\s\d{1,2})?\s(\p{Lu}[\p{L}'’ -]{3,30}))$/u;

function boxIn({ text, line, label }: Part, { language }: AddressHints): Address | null {
  const match = boxed.exec(text);
  const country = match && countryNamed(match[3]!, language);
  return country ? { place: { text: match[1]!, city: match[2]!, country }, first: line, last: line, before: label, street: true } : null;
}

/** A postcode within the next two parts is the better anchor. */
const codeAhead = (parts: Part[], at: number): boolean =>
  parts.slice(at + 1, at + 3).some((part, index) => part.line - parts[at]!.line <= 2 && postcodeIn(part.text, parts[at + index]!.text) !== null);

/** House numbers and boxes stand in front in the countries whose addresses may go without a code. */
const startsWithNumber = (texts: string[]): boolean => texts.some((text) => /^[NSEW]?\d\S*\s+[A-Z\d#]|^[Pp]\.?\s?[Oo]\.?\s?[Bb]ox/.test(text));

/** May this reading be shown? Shared postcode forms need a numbered street beside them, proven ones a street or a city. */
function enough(hit: Postcode, strength: number, city: string | null, named: boolean, isLine: boolean): boolean {
  if (strength === 0 && hit.cityBehind && named && city && isLine) return true;
  if (!hit.cityBehind) return strength >= 1 || (city !== null && hit.region !== null);
  if (!city) return false;
  return strength >= (named ? 1 : 3);
}

function finish(
  parts: Part[],
  at: number,
  next: number,
  street: Street,
  tail: string[],
  found: { city: string | null; region: string | null; country: string | null },
): Read {
  const place: Place = { text: [...street.texts, ...tail].filter(Boolean).join(', ') };
  if (found.city) place.city = found.city.replace(/\sCedex.*$/i, '');
  if (found.region) place.region = found.region;
  if (found.country) place.country = found.country;
  const last = parts[Math.max(at, next - 1)]!.line;
  const first = street.texts.length > 0 ? street.firstLine : parts[at]!.line;
  return { address: { place, first, last, before: street.before, street: street.strength > 0 }, next: Math.max(at + 1, next) };
}
