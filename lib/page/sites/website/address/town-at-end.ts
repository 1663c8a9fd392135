/**
 * The end of an address without a postcode, read from the right: country, region, and the town that the gazetteer has
 * there ("Kozhikode, Kerala, India", "Milano (MI)", "Corumbá/MS", "Bratca, nr. 12, jud. Bihor").
 */
import { countriesOfRegion, townNamed } from '@/lib/language/towns/known-towns';
import { countryNamed } from './countries';
import type { AddressHints } from './hints';
import { provinceAtEnd } from './provinces';
import { streetness } from './street';

export interface End {
  place: { city: string; country: string; region?: string };
  /** Parts that town, region and country take. */
  took: number;
  /** Region or country named: more than a word that is a town, too. */
  sure: boolean;
}

const townShape = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s[\p{L}\p{M}.'’-]+){0,3}$/u;
/** "jud. Bihor", "Județul Bihor"; "Jud" alone, which is a first name, too, counts on a Romanian site only. */
const countySign = /^([Jj][Uu][Dd](?:\.|[Ee][țţtȚŢT](?:[Uu][Ll])?)?)\s?(?<=[\s.])(\p{Lu}.{2,20})$/u;

/** Town, region and country at the end, read from the right; nothing where a bracket says something else: "London (remote)". */
export function townAtEnd(parts: readonly string[], hints: AddressHints): End | null {
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
  /** In the country that the address or the site names; without one, only the town that everybody means. */
  let town = townNamed(name, said === null ? [] : [said]);
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

/** Villages are in no gazetteer: between label and number, on a site of a country, the last words are taken for one. */
export function unknownTown(parts: readonly string[], { country }: AddressHints): End | null {
  const name = parts.at(-1)!.replace(/\.$/, '');
  return country !== null && townShape.test(name) && streetness(name) === 0 ? { place: { city: name, country }, took: 1, sure: false } : null;
}

/** "Akanda Libreville Gabon": behind a label, words alone part town and country. */
export function wordsApart(text: string, { language }: AddressHints): string[] {
  const words = text.replace(/\.$/, '').split(' ');
  const country = words.pop()!;
  return words.length === 0 || words.length > 4 || countryNamed(country, language) === null ? [text] : [...words, country];
}
