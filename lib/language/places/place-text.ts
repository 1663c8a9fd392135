/**
 * A location line as segments: "Hauptstr. 5, 10115 Berlin, Germany (Remote)" → "Hauptstr." (a street), "Berlin",
 * "Germany". Linear, and blind to everything after the first 300 characters: no real location is longer.
 */
import { clean, dropEnd } from '@/lib/kernel/text';
import { placeKey } from './place-key';

export interface Segment {
  /** As written, without postal codes and words about remote work. */
  text: string;
  key: string;
  /** `key` without the words of metropolitan areas ("greater", "area", "und umgebung"); equal to `key` when there are none. */
  core: string;
  /** Had a house number: never a city by itself. */
  street: boolean;
}

const longest = 300;
const mostSegments = 8;

/** Words that say how people work or what the site is, not where it is; only at the ends of a segment. */
const aside = new Set([
  ...(
    'remote remotely remoto remota hybrid hibrido hybride onsite site wfh telecommute telework teletrabajo teletravail telearbeit homeoffice distributed virtual fully only based ' +
    'office offices hq headquarters headquarter hub branch main global anywhere worldwide international everywhere multiple locations various from home work in standort cedex ' +
    'sede hauptsitz siege'
  ).split(' '),
  'on site',
  'in office',
]);
/** Of those, the words that alone make a segment say nothing. */
const alwaysAside = new Set(['remote', 'hybrid', 'onsite', 'worldwide', 'anywhere', 'global', 'everywhere', 'virtual', 'distributed']);

const metroStart = new Set(
  (
    'greater metro metropolitan grossraum grosraum metropolregion region regiao regione area gran grande grand aglomeracion agglomeration agglo raum stadt ville city ciudad cidade citta comune ' +
    'municipality gemeente urban metropole metropolitana metropolitano zona conurbation stor stadtregion landkreis kreis'
  ).split(' '),
);
const metroEnd = new Set(
  'area metro metropolitan region metroplex umgebung umland peripherie environs alrededores dintorni arredores omgeving omegn okolice regiao agglomeration metropolis urban conurbation agglo township suburbs vicinity surroundings district'.split(
    ' ',
  ),
);
const binders = new Set([
  'of',
  'de',
  'di',
  'du',
  'des',
  'do',
  'da',
  'der',
  'von',
  'and',
  'und',
  'et',
  'y',
  'e',
  'en',
  'og',
  'i',
  'ses',
  'la',
  'the',
  'its',
]);

function withoutMetroWords(key: string, words: readonly string[]): string {
  if (!metroEnd.has(words.at(-1)!) && !metroStart.has(words[0]!)) return key;
  let from = 0;
  let to = words.length;
  while (to - from > 1 && metroEnd.has(words[to - 1]!)) {
    to -= 1;
    while (to - from > 1 && binders.has(words[to - 1]!)) to -= 1;
  }
  while (to - from > 1 && metroStart.has(words[from]!)) {
    from += 1;
    while (to - from > 1 && binders.has(words[from]!)) from += 1;
  }
  return words.slice(from, to).join(' ');
}

/** Drops words about remote work at both ends. A segment of such words alone becomes empty. */
function withoutAsides(words: string[]): string[] {
  const keys = words.map(placeKey);
  if (!keys.some((key) => aside.has(key))) return words;
  if (keys.every((key) => aside.has(key) || key === '')) return keys.some((key) => alwaysAside.has(key)) || keys.length > 1 ? [] : words;
  let from = 0;
  let to = words.length;
  while (from < to && (aside.has(keys[from]!) || keys[from] === '')) from += 1;
  while (to > from && (aside.has(keys[to - 1]!) || keys[to - 1] === '')) to -= 1;
  return words.slice(from, to);
}

const digit = /\d/;
/** `5`, `12a`, `#12`, `12-14`: a number in a street. */
const houseNumber = /^(?:no\.?|nr\.?|#)?\d{1,3}[a-z]?(?:-\d{1,3}[a-z]?)?$/i;

/** Drops postal codes and house numbers; says whether there was a house number. */
function withoutNumbers(words: string[]): { words: string[]; street: boolean } {
  if (!words.some((word) => digit.test(word))) return { words, street: false };
  const kept: string[] = [];
  let street = false;
  let afterPostal = false;
  for (const [at, word] of words.entries()) {
    if (!digit.test(word)) {
      /* Dutch codes: 1012 AB Amsterdam. */
      const dutch = afterPostal && /^[A-Z]{2}$/.test(word) && /^\d{4}$/.test(words[at - 1] ?? '') && at < words.length - 1;
      if (!dutch) kept.push(word);
      afterPostal = false;
      continue;
    }
    const pairedWithNext = /^\d{3}$/.test(word) && /^\d{2}$/.test(words[at + 1] ?? '');
    if (houseNumber.test(word) && !pairedWithNext && !afterPostal) street = true;
    else afterPostal = true;
  }
  return { words: kept, street };
}

const boundary = /[,，、()[\]]|\s[-–—:]\s|\s\/\s(?=\S+,)/;
/** "US-CA-Menlo Park", "DE-Berlin": forms of applicant tracking systems. */
const codesFirst = /^([A-Z]{2})-(?:([A-Z]{2})-)?(?=[A-Z])/;
const group = /[;|•·\n]/;

/** The alternatives of a line ("Berlin; London"), each as its segments, nonsense dropped. At most three. */
export function placeGroups(text: string): Segment[][] {
  return text
    .slice(0, longest)
    .split(group, 3)
    .map((part) =>
      clean(part)
        .replace(codesFirst, '$1, $2, ')
        .split(boundary)
        .slice(0, mostSegments)
        .map(toSegment)
        .filter((segment) => segment !== null),
    )
    .filter((segments) => segments.length > 0);
}

/** One segment, of its first 300 characters, or null when it says nothing about a place. */
export function toSegment(part: string): Segment | null {
  let text = part.slice(0, longest).trim();
  let key = placeKey(text);
  let words = key.split(' ');
  let street = false;
  if (aside.has(words[0]!) || aside.has(words.at(-1)!) || digit.test(text)) {
    const placed = withoutNumbers(withoutAsides(text.split(' ')));
    text = placed.words.join(' ');
    key = placeKey(text);
    words = key.split(' ');
    street = placed.street;
  }
  return key ? { text: dropEnd(text.replace(start, ''), end), key, core: withoutMetroWords(key, words), street } : null;
}

const start = /^[\s.\-–]+/;
const end = /[\s\-–]/;
