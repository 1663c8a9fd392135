/**
 * Countries by their names in the languages that LinkedIn shows, read backwards from `Intl.DisplayNames`, so that
 * the table is as complete as the browser and costs no bytes. English is indexed at the first look-up, the other
 * languages only when a name is not English.
 */
import { placeKey } from './place-key';
import { placeNames } from './place-names';

/** ISO 3166-1 alpha-2 codes (officially assigned, 2024) and Kosovo's user-assigned XK. */
const codes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET ' +
  'FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY ' +
  'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ ' +
  'TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');
const known = new Set(codes);

/** The display languages of LinkedIn that have most members, after English. */
const languages = [
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'ro',
  'tr',
  'ru',
  'uk',
  'hu',
  'el',
  'ar',
  'he',
  'hi',
  'id',
  'ms',
  'th',
  'ja',
  'ko',
  'zh-Hans',
  'zh-Hant',
  'tl',
];

let english: Map<string, string> | null = null;
let others: Map<string, string> | null = null;

function addNames(to: Map<string, string>, language: string): void {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const code of codes) {
    const name = names.of(code);
    if (!name) continue;
    const key = placeKey(name);
    if (!to.has(key)) to.set(key, code);
  }
}

/** ISO code of a country by the `placeKey` of an English name or an alias; null when it names none. */
export function englishCountry(key: string): string | null {
  if (!english) {
    english = new Map();
    for (const line of placeNames().countryAliases.trim().split('\n')) {
      for (const name of line.slice(3).split(';')) english.set(placeKey(name), line.slice(0, 2));
    }
    addNames(english, 'en');
  }
  return english.get(key) ?? null;
}

/** ISO code of a country named by a `placeKey` in any of the languages; null when it names none. */
export function countryNamed(key: string): string | null {
  const found = englishCountry(key);
  if (found) return found;
  if (!others) {
    others = new Map();
    for (const language of languages) addNames(others, language);
  }
  return others.get(key) ?? null;
}

/** The upper-cased code when it is an assigned ISO 3166-1 alpha-2 code. */
export function countryCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return known.has(code) ? code : null;
}

let byName: ReadonlyMap<string, string> | null = null;

/** ISO code of the country whose name in English is exactly this; needs no tables. */
export function countryCalled(name: string): string | null {
  byName ??= new Map(codes.map((code) => [countryName(code), code]));
  return byName.get(name) ?? null;
}

const display = new Map<string, Intl.DisplayNames>();

/** Name of a country, for sentences: `DE` → "Germany", in German "Deutschland". @param language BCP 47. */
export function countryName(code: string, language = 'en'): string {
  let names = display.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'region' });
    display.set(language, names);
  }
  return names.of(code) ?? code;
}
