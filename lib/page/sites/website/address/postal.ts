/**
 * The anchor of an address: a postcode in the form that one country uses, with its region before or its city
 * behind. Formats after the Universal Postal Union's address guides. A form that several countries share names
 * no country here; the words around it, or the site's country, must decide.
 */
import { regionAtEnd } from './regions';
import { streetness } from './street';

export interface Postcode {
  /** ISO 3166-1 alpha-2 of the country that uses this form; null when several do. */
  country: string | null;
  /** Countries of a form that proves nothing by itself: one of them must be named near by. Empty for the others. */
  among: readonly string[];
  code: string;
  /** Text of the part before the postcode (region removed) and behind it. */
  before: string;
  after: string;
  region: string | null;
  /** True where the city stands behind the code (continental Europe). */
  cityBehind: boolean;
}

const british = /(?:^|[\s.])((?:GIR|[A-Z]{1,2}\d[A-Z\d]?)\s{0,2}\d[ABD-HJLNP-UW-Z]{2})(?=$|[\s.,)])/;
const canadian = /(?:^|\s)([ABCEGHJ-NPR-TVXY]\d[A-Z][\s-]?\d[A-Z]\d)(?=$|[\s.,)])/;
const american = /(?:^|[^\d-])(\d{5}(?:\s?[-–]\s?\d{4})?)(?=$|[^\d-])/;
const australian = /(?:^|\s)(\d{4})(?=$|[\s.,)])/;

/** Codes that stand before their city, each with its country when the form is that country's own. */
const leading: [RegExp, string | null][] = [
  [/^([1-9]\d{3}\s?[A-Z]{2})\s+(?=[A-ZÀ-ÞĀ-ɏ]|'s|’s)/, 'NL'],
  [/^(\d{4}-\d{3})\s+(?=[A-ZÀ-ÞĀ-ɏ])/, 'PT'],
  [/^(\d{2}-\d{3})\s+(?=[A-ZÀ-ÞĀ-ɏ])/, 'PL'],
  [/^([A-HJ-NP-Z]\d{4}[A-Z]{3})\s+(?=[A-ZÀ-ÞĀ-ɏ])/, 'AR'],
  [/^(\d{3}\s\d{2})\s+(?=[A-ZÀ-ÞĀ-ɏ])/, null],
  [/^(\d{2}\s\d{3})\s+(?=[A-ZÀ-ÞĀ-ɏ])/, 'FR'],
  [/^(\d{5})\.?\s+(?=[A-ZÀ-ÞĀ-ɏ]|l['’])/, null],
  [/^(\d{4})\s+(?=[A-ZÀ-ÞĀ-ɏ])/, null],
];

/** Vehicle-sign prefixes (`D-80331`): they name the country. */
const prefixes: Record<string, string> = {
  D: 'DE',
  DE: 'DE',
  A: 'AT',
  AT: 'AT',
  CH: 'CH',
  F: 'FR',
  FR: 'FR',
  I: 'IT',
  IT: 'IT',
  E: 'ES',
  ES: 'ES',
  B: 'BE',
  BE: 'BE',
  L: 'LU',
  LU: 'LU',
  NL: 'NL',
  DK: 'DK',
  S: 'SE',
  SE: 'SE',
  N: 'NO',
  NO: 'NO',
  FI: 'FI',
  FIN: 'FI',
  P: 'PT',
  PT: 'PT',
  PL: 'PL',
  CZ: 'CZ',
  SK: 'SK',
  SI: 'SI',
  HR: 'HR',
  H: 'HU',
  HU: 'HU',
  LT: 'LT',
  LV: 'LV',
  EE: 'EE',
  GR: 'GR',
  RO: 'RO',
  LI: 'LI',
  FL: 'LI',
};

/** Looks for a postcode in one part; `left` is the text of the part before it, for "Frisco, TX, 75034". */
export function postcodeIn(text: string, left: string): Postcode | null {
  if (!/\d/.test(text) || text.length < 3) return null;
  if (!/[A-Za-zÀ-ɏ]/.test(text)) return inStates(text, left) ?? elsewhere(text);
  return inStates(text, left) ?? inBritain(text) ?? inCanada(text) ?? beforeCity(text) ?? elsewhere(text);
}

/** "Texas USA 77055": the country in front of the code says nothing new. */
const ownCountry = { US: /(?:^|[\s,]+)(?:U\.?S\.?A\.?|US|United States(?: of America)?)$/, AU: /(?:^|[\s,]+)Australia$/ } as const;

function inStates(text: string, left: string): Postcode | null {
  for (const [pattern, country] of [
    [american, 'US'],
    [australian, 'AU'],
  ] as const) {
    const match = pattern.exec(text);
    if (!match) continue;
    const at = match.index + match[0].indexOf(match[1]!);
    const head = text.slice(0, at).trim().replace(ownCountry[country], '');
    const found = regionAtEnd(head || left, country);
    if (!found) continue;
    const after = text.slice(at + match[1]!.length);
    return { country, code: match[1]!, before: head ? found.rest : '', after: tail(after), region: found.region, among: [], cityBehind: false };
  }
  return null;
}

function inBritain(text: string): Postcode | null {
  const match = british.exec(text);
  if (!match) return null;
  const at = match.index + match[0].indexOf(match[1]!);
  const head = text
    .slice(0, at)
    .replace(/[\s.,(]+$/, '')
    .replace(/\bpost ?code$/i, '');
  const county = regionAtEnd(head, 'GB');
  return {
    country: 'GB',
    code: match[1]!,
    before: county ? county.rest : head,
    after: tail(text.slice(at + match[1]!.length)),
    region: county?.region ?? null,
    among: [],
    cityBehind: false,
  };
}

function inCanada(text: string): Postcode | null {
  const match = canadian.exec(text);
  if (!match) return null;
  const at = match.index + match[0].indexOf(match[1]!);
  const head = text.slice(0, at).trim();
  const province = regionAtEnd(head, 'CA');
  return {
    country: 'CA',
    code: match[1]!,
    before: province ? province.rest : head,
    after: tail(text.slice(at + match[1]!.length)),
    region: province?.region ?? null,
    among: [],
    cityBehind: false,
  };
}

/** A street and its number in front of the code, in one part: "33 Rue de Rivoli 75004 Paris". */
const behindStreet = /^(.{5,80}?)[\s,]+(?=(?:[A-Z]{1,3}[-–])?(?:\d{5}|\d{4}\s?[A-Z]{2}|\d{4}-\d{3}|\d{2}-\d{3}|(?<=[-–])\d{4})\s+[A-ZÀ-ÞĀ-ɏ])/;

function beforeCity(text: string): Postcode | null {
  const plain = codeAtStart(text);
  if (plain) return plain;
  const street = behindStreet.exec(text);
  if (!street || streetness(street[1]!) < 3) return null;
  const found = codeAtStart(text.slice(street[0].length));
  return found && { ...found, before: street[1]! };
}

function codeAtStart(text: string): Postcode | null {
  const prefix = /^([A-Z]{1,3})\s?[-–]\s?(?=\d)/.exec(text);
  const named = prefix ? prefixes[prefix[1]!] : undefined;
  if (prefix && !named) return null;
  const rest = prefix ? text.slice(prefix[0].length) : text;
  for (const [pattern, country] of leading) {
    const match = pattern.exec(rest);
    if (match)
      return {
        country: named ?? country,
        among: [],
        code: match[1]!,
        before: '',
        after: rest.slice(match[0].length),
        region: null,
        cityBehind: true,
      };
  }
  return null;
}

/** Forms that only count when one of their countries is named near by. */
const uncertain: readonly [RegExp, readonly string[]][] = [
  [/(?:^|\s)(\d{5}-\d{3})(?=$|[\s.,)])/, ['BR']],
  [/(?:^|\s)(LV-\d{4})(?=$|[.,)])/, ['LV']],
  [/(?:^|\s)([AC-FHKNPRTV-Y]\d[\dW]\s?[\dAC-FHKNPRTV-Y]{4})(?=$|[\s.,)])/, ['IE']],
  [/(?:^|[\s–-])(\d{3}\s?\d{3})(?=$|[\s.,)])/, ['IN', 'SG', 'RO', 'CO', 'CN', 'VN']],
  [/(?:^|\s)(\d{3}\s\d{2})(?=$|[.,)])/, ['CZ', 'SK', 'SE', 'GR']],
  [/(?:^|\s)(\d{5})(?=$|[.,)])/, 'ID TH MY KE PK SA PE LK EG MA MX TR UA FI IT NP GT HN CR UY DO KR RS BA HR LT EE'.split(' ')],
  [/(?:^|\s|[^\d\s]\s?[–-])(\d{4})(?=$|[.,)])/, ['NZ', 'ZA', 'PH', 'BD', 'TN', 'CY', 'AR', 'GE']],
];

function elsewhere(text: string): Postcode | null {
  for (const [pattern, among] of uncertain) {
    const match = pattern.exec(text);
    if (!match) continue;
    const at = match.index + match[0].indexOf(match[1]!);
    const before = text
      .slice(0, at)
      .replace(/[\s.,:–-]+$/, '')
      .replace(/\b(?:CEP|C\.?\s?P|PIN(?:\s?code)?)$/i, '')
      .trim();
    return { country: null, among, code: match[1]!, before, after: tail(text.slice(at + match[1]!.length)), region: null, cityBehind: false };
  }
  return null;
}

const tail = (text: string): string => text.replace(/^[\s.,)]+/, '');
