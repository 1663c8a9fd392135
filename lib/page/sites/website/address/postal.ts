/**
 * The anchor of an address: a postcode in the form that one country uses, with its region before or its city
 * behind. Formats after the Universal Postal Union's address guides. A form that several countries share names
 * no country here; the words around it, or the site's country, must decide.
 */
import { regionAtEnd } from './regions';

export interface Postcode {
  /** ISO 3166-1 alpha-2 of the country that uses this form; null when several do. */
  country: string | null;
  /** False when the form alone proves nothing and the country must be named near by. */
  certain: boolean;
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
const irish = /(?:^|\s)([AC-FHKNPRTV-Y]\d[\dW]\s?[\dAC-FHKNPRTV-Y]{4})(?=$|[\s.,)])/;
const american = /(?:^|[^\d-])(\d{5}(?:\s?[-–]\s?\d{4})?)(?=$|[^\d-])/;
const australian = /(?:^|\s)(\d{4})(?=$|[\s.,)])/;
const indian = /(?:^|\s)([1-9]\d{2}\s?\d{3})(?=$|[\s.,)])/;
const brazilian = /(?:^|\s)(\d{5}-\d{3})(?=$|[\s.,)])/;

/** Codes that stand before their city, each with its country when the form is that country's own. */
const leading: [RegExp, string | null][] = [
  [/^([1-9]\d{3}\s?[A-Z]{2})\s+(?=[A-ZÀ-ÞĀ-ɏ]|'s|’s)/, 'NL'],
  [/^(\d{4}-\d{3})\s+(?=[A-ZÀ-ÞĀ-ɏ])/, 'PT'],
  [/^(\d{2}-\d{3})\s+(?=[A-ZÀ-ÞĀ-ɏ])/, 'PL'],
  [/^(\d{3}\s\d{2})\s+(?=[A-ZÀ-ÞĀ-ɏ])/, null],
  [/^(\d{5})\s+(?=[A-ZÀ-ÞĀ-ɏ]|l['’])/, null],
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
  if (!/[A-Za-zÀ-ɏ]/.test(text)) return inStates(text, left);
  return inStates(text, left) ?? inBritain(text) ?? inCanada(text) ?? beforeCity(text) ?? uncertain(text);
}

function inStates(text: string, left: string): Postcode | null {
  for (const [pattern, country] of [
    [american, 'US'],
    [australian, 'AU'],
  ] as const) {
    const match = pattern.exec(text);
    if (!match) continue;
    const at = match.index + match[0].indexOf(match[1]!);
    const head = text.slice(0, at).trim();
    const found = regionAtEnd(head || left, country);
    if (!found) continue;
    const after = text.slice(at + match[1]!.length);
    return { country, code: match[1]!, before: head ? found.rest : '', after: tail(after), region: found.region, certain: true, cityBehind: false };
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
    certain: true,
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
    certain: true,
    cityBehind: false,
  };
}

function beforeCity(text: string): Postcode | null {
  const prefix = /^([A-Z]{1,3})\s?[-–]\s?(?=\d)/.exec(text);
  const named = prefix ? prefixes[prefix[1]!] : undefined;
  if (prefix && !named) return null;
  const rest = prefix ? text.slice(prefix[0].length) : text;
  for (const [pattern, country] of leading) {
    const match = pattern.exec(rest);
    if (!match) continue;
    return {
      country: named ?? country,
      code: match[1]!,
      before: '',
      after: rest.slice(match[0].length),
      region: null,
      certain: true,
      cityBehind: true,
    };
  }
  return null;
}

/** Forms that only count when the country is named near by. */
function uncertain(text: string): Postcode | null {
  for (const [pattern, country] of [
    [brazilian, 'BR'],
    [irish, 'IE'],
    [indian, 'IN'],
  ] as const) {
    const match = pattern.exec(text);
    if (!match) continue;
    const at = match.index + match[0].indexOf(match[1]!);
    return {
      country,
      certain: false,
      code: match[1]!,
      before: text
        .slice(0, at)
        .replace(/[\s.,:–-]+$/, '')
        .replace(/\bCEP$/, '')
        .trim(),
      after: tail(text.slice(at + match[1]!.length)),
      region: null,
      cityBehind: false,
    };
  }
  return null;
}

const tail = (text: string): string => text.replace(/^[\s.,)]+/, '');
