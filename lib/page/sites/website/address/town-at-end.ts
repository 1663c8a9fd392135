/**
 * The end of an address without a postcode, read from the right: country, region, and the town that the gazetteer has
 * there ("Kozhikode, Kerala, India", "Milano (MI)", "Corumbá/MS", "Bratca, nr. 12, jud. Bihor").
 */
import { isAbout } from '@/lib/language/site-words/site-words';
import { countriesOfRegion, townNamed } from '@/lib/language/towns/known-towns';
import { countryNamed } from './countries';
import type { AddressHints } from './hints';
import { isProvince, provinceAtEnd } from './provinces';
import { regionAtEnd } from './regions';
import { startsWithStreet, streetness } from './street';

export interface End {
  place: { city: string; country: string; region?: string };
  /** Parts that town, region and country take. */
  took: number;
  /** Region or country named: more than a word that is a town, too. */
  sure: boolean;
}

const townShape = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s[\p{L}\p{M}.'’-]+){0,3}$/u;
/** No small word but those inside names: "Praia a Mare", and no "Program de lucru". */
const villageShape = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]+){0,3}$/u;
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
  const countries =
    left.length > 1 && !bracket ? [...countriesOfRegion(name), ...countriesOfCode(name, hints)].filter((each) => said === null || each === said) : [];
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

/** "TX", "ON", "NSW"; "SE" on a page in Portuguese. */
const countriesOfCode = (name: string, { language }: AddressHints): string[] => [
  ...(['US', 'CA', 'AU'] as const).filter((country) => regionAtEnd(name, country)?.rest === ''),
  ...(/^pt\b/i.test(language ?? '') && isProvince('BR', name) ? ['BR'] : []),
];

/** "Bratca, nr. 212, jud. Bihor": Romanians write the number of a village's house behind the village, the county last. */
function inCounty(left: readonly string[], region: string): End | null {
  const at = left.findLastIndex((part) => townShape.test(part) && streetness(part) < 2 && !/^nr\.?\s/i.test(part));
  return at < 0 ? null : { place: { city: left[at]!, region, country: 'RO' }, took: left.length + 1 - at, sure: true };
}

/** Villages are in no gazetteer: between label and number, on a site of a country, the last words are taken for one. */
export function unknownTown(parts: readonly string[], { country: home, language }: AddressHints): End | null {
  const named = parts.length > 1 ? countryNamed(parts.at(-1)!, language) : null;
  const country = named ?? home;
  const name = parts.at(named ? -2 : -1)!.replace(/\.$/, '');
  const isCaption = isAbout('captions', name) || isAbout('pageNames', name) || isAbout('addressLabel', name);
  return country !== null && villageShape.test(name) && streetness(name) === 0 && !isCaption
    ? { place: { city: name, country }, took: named ? 2 : 1, sure: named !== null }
    : null;
}

/** "1251 route de Draguignan": the street leads to a town and does not lie in it. */
const leadsOn = /\s(?:d[eiao]|des?|du|d['’]|del|della|von|zur?|zum|nach|van|na|do)$/i;
/** Words that a town's name has at most, where no comma stands in front of it. */
const mostWords = 3;

/**
 * The parts with the last one split where a town begins that stands behind its street, its district or its code without a comma:
 * "nr. 48 Bucuresti", "Kadıköy/İstanbul", "P.O. Box 130, Lira Uganda"; behind a label, words alone: "Akanda Libreville Gabon".
 */
export function wordsApart(parts: readonly string[], { language, country: home }: AddressHints, isLabelled: boolean): string[] {
  const last = parts.at(-1)!.replace(/\.$/, '');
  const head = parts.slice(0, -1);
  const words = last.split(' ');
  const country = words.length > 1 ? countryNamed(words.at(-1)!, language) : null;
  if (country) {
    const rest = words.slice(0, -1);
    if (townNamed(rest.join(' '), [country])) return [...head, rest.join(' '), words.at(-1)!];
    return isLabelled && words.length <= 5 ? [...head, ...rest, words.at(-1)!] : [...parts];
  }
  const countries = home === null ? [] : [home];
  const slash = last.lastIndexOf('/');
  const behind = last.slice(slash + 1).trim();
  if (slash > 0 && !/\d/.test(behind)) {
    const ahead = last.slice(0, slash).trim();
    const isRegion = home !== null && countriesOfRegion(behind).includes(home) && townNamed(ahead, countries) !== null;
    if (isRegion || townNamed(behind, countries)) return [...head, ahead, behind];
  }
  for (let take = Math.min(mostWords, words.length - 1); take > 0; take--) {
    const town = words.slice(-take).join(' ');
    const before = words.slice(0, -take).join(' ');
    if (leadsOn.test(before) || startsWithStreet(words[words.length - take - 1]!)) continue;
    if (/\d/.test(before) && !/\d/.test(town) && (streetness(before) >= 1 || /^\d{3,6}$/.test(before)) && townNamed(town, countries))
      return [...head, before, town];
  }
  return [...parts];
}
