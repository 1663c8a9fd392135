/**
 * Addresses that no postcode ends: "Plot 12, Harbour Road, Mombasa". What proves them is the last word, a town that the
 * gazetteer has in the site's country, and what stands around: a label ("Address"), a pin, or the company's telephone.
 * Asked only where a page has no address with a code.
 */
import { fold } from '@/lib/kernel/text';
import { isAbout } from '@/lib/language/site-words/site-words';
import { parseTitle } from '@/lib/language/titles/parse-title';
import { countriesOfRegion, townNamed } from '@/lib/language/towns/known-towns';
import type { Place } from '@/lib/signal/vocabulary';
import type { Line } from '../../../outline/outline';
import { countryNamed } from './countries';
import type { Address } from './find';
import type { AddressHints } from './hints';
import { provinceAtEnd } from './provinces';
import { streetness } from './street';

/** Characters of a line, and parts, that an address has at most. */
const longest = 120;
const mostParts = 8;

export interface CodelessHints extends AddressHints {
  /** A line with a number to call or a mailbox of the company. */
  isChannel: (at: number) => boolean;
  /** Lines where no company writes its address: menus, articles, quotes. */
  isOutside: (at: number) => boolean;
  /** Lines below a person's name: where that person is. */
  isPersons: (at: number) => boolean;
}

interface End {
  place: Omit<Place, 'text'>;
  /** Parts that town, region and country take. */
  took: number;
  /** Region or country named: more than a word that is a town, too. */
  sure: boolean;
}

const pin = /^[\s|]*(?:📍|📌|🏠|🏢|🗺|🏭)/u;
const partShape = /^[\p{Lu}\d#(№][\p{L}\p{M}\d.'’`°º#&/\\()№:-]*(?:\s[\p{L}\p{M}\d.'’`°º#&/\\()№:-]+){0,7}$/u;
const townShape = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s[\p{L}\p{M}.'’-]+){0,3}$/u;
/** "jud. Bihor", "Județul Bihor"; "Jud" alone, which is a first name, too, counts on a Romanian site only. */
const countySign = /^([Jj][Uu][Dd](?:\.|[Ee][țţtȚŢT](?:[Uu][Ll])?)?)\s?(?<=[\s.])(\p{Lu}.{2,20})$/u;
const maps = /\b(?:maps?|goo\.gl|waze)\b/i;

export function codelessIn(lines: readonly Line[], hints: CodelessHints): Address[] {
  const found = new Map<string, Address>();
  for (const [at, line] of lines.entries()) {
    const address = line.text.length <= longest && !hints.isOutside(at) ? addressAt(lines, at, hints) : null;
    if (address === null) continue;
    const key = fold(address.place.city ?? '');
    const known = found.get(key);
    if (!known || fullness(known) < fullness(address)) found.set(key, address);
  }
  return [...found.values()];
}

/** A house number says more than any words. */
const fullness = ({ place: { text } }: Address): number => text.length + (/\d/.test(text) ? longest : 0);

function addressAt(lines: readonly Line[], at: number, hints: CodelessHints): Address | null {
  const line = lines[at]!;
  if (line.level > 2 && line.text.split(' ').length === 1) return null;
  if (line.href !== null && !maps.test(line.href)) return null;
  const { label, parts } = partsOf(line.text);
  if (parts.length === 0 || parts.length > mostParts || !parts.every((part) => isPart(part, hints))) return null;
  const isPinned = pin.test(line.text);
  const above = label === '' ? labelAbove(lines, at) : null;
  const isLabelled = label !== '' || above !== null;
  const streets = parts.length === 1 || !isStreet(parts) ? streetAbove(lines, at, above ?? -1) : [];
  const isNumbered = streets.length > 0 || isStreet(parts);
  const end =
    endOf(parts, hints) ??
    (isLabelled && parts.length === 1 ? endOf(wordsOf(parts[0]!, hints), hints) : null) ??
    (isLabelled && isNumbered ? unknownTown(parts, hints) : null);
  if (end === null) return null;
  if (!isLabelled && !isPinned) {
    if (hints.isPersons(at) || parts.slice(0, -end.took).some(isTitle)) return null;
    if (!besideChannel(lines, at, streets.length, hints) || (!isNumbered && !end.sure && parts.length < 2)) return null;
  }
  if (!isNumbered && parts.slice(0, -end.took).filter((part) => townNamed(part, end.place.country ? [end.place.country] : []) !== null).length > 0)
    return null;
  const text = [...streets, ...parts].join(', ').replace(/\.$/, '');
  return { place: { text, ...end.place }, first: at - streets.length, last: at, before: label || (lines[above ?? -1]?.text ?? ''), street: true };
}

/** A label in front, and the parts behind it; nothing for prose. */
function partsOf(text: string): { label: string; parts: string[] } {
  let rest = text.replace(/^[^\p{L}\p{N}#(]+/u, '');
  const colon = rest.search(/\s?[:：]\s/);
  const label = colon > 0 && colon <= 40 && isAbout('addressLabel', rest.slice(0, colon)) ? rest.slice(0, colon) : '';
  if (label !== '') rest = rest.slice(colon).replace(/^[\s:：]+/, '');
  const parts = rest
    .split(/[,;|•·]|\s[-–—]\s/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
  return { label, parts };
}

/** "urb. Los Granados", "nr. 212", "jud. Bihor". */
const abbreviated = /^\p{Ll}{1,4}\.\s[\p{Lu}\d]/u;

/** Capitals, numbers, or a word that is known for one of an address: prose has others. */
const isPart = (part: string, { language }: AddressHints): boolean =>
  partShape.test(part) ||
  abbreviated.test(part) ||
  streetness(part) >= 2 ||
  countriesOfRegion(part).length > 0 ||
  countryNamed(part, language) !== null;

/** "Akanda Libreville Gabon": behind a label, words alone part town and country. */
function wordsOf(text: string, { language }: AddressHints): string[] {
  const words = text.replace(/\.$/, '').split(' ');
  const country = words.pop()!;
  return words.length === 0 || words.length > 4 || countryNamed(country, language) === null ? [text] : [...words, country];
}

/** A street with its number, a box, a plot: strict, because nothing else on the line may be one. */
const isStreet = (parts: readonly string[]): boolean => parts.some((part) => streetness(part) >= 2);

/** "Sales Manager, London": where a person works. */
function isTitle(part: string): boolean {
  const { seniority, functions } = parseTitle(part);
  return streetness(part) === 0 && seniority !== 'unknown' && (seniority !== 'mid' || functions.length > 0);
}

function labelAbove(lines: readonly Line[], at: number): number | null {
  for (let above = at - 1; above >= Math.max(0, at - 3); above -= 1) {
    const { text } = lines[above]!;
    if (isAbout('addressLabel', text)) return above;
    if (text.length > 60 || /[@!?]/.test(text)) return null;
  }
  return null;
}

/** The lines of the street above a line with the town alone. */
function streetAbove(lines: readonly Line[], at: number, label: number): string[] {
  const found: string[] = [];
  for (let above = at - 1; above > label && above >= at - 2; above -= 1) {
    const text = lines[above]!.text.replace(pin, '').trim().replace(/,$/, '');
    if (text.length > 90 || streetness(text) < (label >= 0 ? 1 : 3)) break;
    found.unshift(text);
  }
  return found;
}

/** Town, region and country at the end, read from the right; nothing where a bracket says something else: "London (remote)". */
function endOf(parts: readonly string[], hints: AddressHints): End | null {
  const left = parts.map((part) => part.replace(/[.\s]+$/, ''));
  const [, before = '', behind = ''] = /^(.{3,30}?)(?:[-–](?=\p{L}+$)|\s\((?=[^)]+\)$))(\p{Lu}\p{L}{1,20})\)?$/u.exec(left.at(-1)!) ?? [];
  if (behind !== '' && countryNamed(behind, hints.language) !== null) left.splice(-1, 1, before, behind);
  const all = left.length;
  const [, sign = '', county = ''] = countySign.exec(left.at(-1)!) ?? [];
  if (county !== '' && left.length > 1 && (sign.length > 3 || hints.country === 'RO')) return inCounty(left.slice(0, -1), county);
  const country = left.length > 1 ? (countryNamed(left.at(-1)!, hints.language) ?? (left.at(-1) === hints.country ? hints.country : null)) : null;
  if (country) left.pop();
  const bracket = (hints.country === 'BR' ? /^(.{2,40}?)\s?\/\s?([A-Z]{2})$/ : /^(.{2,40}?)\s\((.{2,20})\)$/).exec(left.at(-1) ?? '');
  const said = country ?? hints.country;
  if (bracket && hints.country !== 'BR' && provinceAtEnd(bracket[0]) === null && countriesOfRegion(bracket[2]!).length === 0) return null;
  let region = bracket?.[2] ?? null;
  let name = bracket?.[1] ?? left.at(-1) ?? '';
  let took = all - left.length + 1;
  let town = townOf(name, said);
  const countries = left.length > 1 && !bracket ? countriesOfRegion(name).filter((each) => said === null || each === said) : [];
  const isCode = left.length > 1 && said !== null && /^[A-Z]{2}$/.test(name);
  const inRegion = countries.length > 0 || isCode ? townNamed(left.at(-2)!, isCode ? [said] : countries) : null;
  if (inRegion && (!town || !hints.country)) {
    region = name;
    name = left.at(-2)!;
    town = inRegion;
    took += 1;
  }
  if (!town || !townShape.test(name)) return null;
  const place: End['place'] = { city: name, country: town.country };
  if (region !== null) place.region = region;
  return { place, took, sure: country !== null || region !== null };
}

/** "Bratca, nr. 212, jud. Bihor": Romanians write the number of a village's house behind the village, the county last. */
function inCounty(left: readonly string[], region: string): End | null {
  const at = left.findLastIndex((part) => townShape.test(part) && streetness(part) < 2 && !/^nr\.?\s/i.test(part));
  return at < 0 ? null : { place: { city: left[at]!, region, country: 'RO' }, took: left.length + 1 - at, sure: true };
}

/** In the country that the address or the site names; without one, only the town that everybody means. */
const townOf = (name: string, country: string | null) => townNamed(name, country === null ? [] : [country]);

/** Villages are in no gazetteer: between label and number, on a site of a country, the last words are taken for one. */
function unknownTown(parts: readonly string[], { country }: AddressHints): End | null {
  const name = parts.at(-1)!.replace(/\.$/, '');
  return country !== null && townShape.test(name) && streetness(name) === 0 ? { place: { city: name, country }, took: 1, sure: false } : null;
}

function besideChannel(lines: readonly Line[], at: number, streets: number, { isChannel }: CodelessHints): boolean {
  const first = at - streets;
  return [at + 1, at + 2, first - 1, first - 2].some((near) => lines[near] !== undefined && isChannel(near));
}
