/**
 * What a street line looks like in the countries whose addresses we read: a number beside a street word, a box
 * number, a floor or unit, a named building. Words decide whether a line belongs to an address that a postcode
 * has already announced; no line becomes an address by its words alone. The words are data (`site-words/lexicon`).
 */
import { wordsAbout } from '@/lib/language/site-words/site-words';

/** Endings of street names that are one word with their type. */
const streetEnding =
  /(?:strasse|straße|str\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee|markt|graben|steig|straat|laan|plein|gracht|kade|dreef|singel|gatan|vagen|gade|vej|veien|gata|katu|tie|vei)$/;

/** Words that follow the street word: "Circle NW", "Road Extension". Whole directions belong to the city ("West Springfield"). */
const afterStreet = new Set('n s e w ne nw se sw extension ext'.split(' '));

const box =
  /(?:^|[\s,])(?:p\.?\s?o\.?\s?box|post office box|postfach|postbus|box|apartado|boite postale|bp|cs|casilla|private bag|gpo box|locked bag)\s?[:#]?\s?\d/;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase();

const tokensOf = (text: string): string[] =>
  plain(text)
    .replace(/[.,()#]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

const isNumber = (token: string): boolean =>
  token === 's/n' ||
  token === 'snc' ||
  /^(?:no:?|nr|n)?[°º]?\d{1,6}[a-z]?(?:[-–/&](?:[a-z]?\d{1,6})?[a-z]?)*(?:st|nd|rd|th)?$/.test(token) ||
  /^[nsew]\d{1,3}[nsew]?\d{0,6}$/.test(token);
/** "1998", "2026": a number of four digits that more often is a year. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
const isStreetWord = (token: string): boolean => wordsAbout('streets').has(token) || (token.length > 5 && streetEnding.test(token));

/**
 * How much a part looks like a street line: 3 = number and street word, or a box; 2 = a number where a house
 * number stands; 1 = a unit, a building or a street without a number; 0 = something else.
 */
export function streetness(part: string): 0 | 1 | 2 | 3 {
  if (part.length > 90 || /[@?!=]|https?:|www\.|\d{3}[-.\s)]+\d{3}[-.\s]\d{3}/.test(part)) return 0;
  if (box.test(plain(part))) return 3;
  const tokens = tokensOf(part);
  if (tokens.length > 12) return 0;
  const numbered = tokens.some(isNumber);
  const named = tokens.some(isStreetWord);
  if (numbered && named) return 3;
  const units = wordsAbout('units');
  const unit = tokens.some((each) => units.has(each) || /^(?:ste|lvl|fl|unit)\d+$/.test(each));
  if (unit && (numbered || tokens.some((each) => /^[a-z]?\d*$/.test(each)))) return 1;
  if (!/^[A-ZÀ-ÞĀ-ɏ]|^\d|^n[°º]\s?\d/.test(part) && !isStreetWord(tokens[0] ?? '')) return 0;
  if (numbered && tokens.length <= 7) {
    const first = tokens[0] ?? '';
    const last = tokens.at(-1) ?? '';
    if (isNumber(first) && tokens.length >= 2 && !isYear(first) && /^\S+\s+[A-ZÀ-ÞĀ-ɏ]/.test(part)) return 2;
    if (isNumber(last) && tokens.length >= 2 && last.length <= (last.includes('/') ? 8 : 5) && !isYear(last) && /[A-Za-zÀ-ɏ]{3}/.test(part)) return 2;
  }
  if (tokens.length <= 7 && (named || tokens.some((each) => wordsAbout('buildings').has(each)))) return 1;
  return 0;
}

const isUnit = (token: string | undefined): boolean => wordsAbout('units').has(plain(token ?? '').replace(/[.,#]/g, ''));

/** "Via Monreale 14": the word for it in front. */
export const startsWithStreet = (text: string): boolean => isStreetWord(tokensOf(text.slice(0, longestPart))[0] ?? '');

/** Longer parts are prose. */
const longestPart = 120;

/**
 * Cuts "440 Hall of Fame Avenue Springfield" after its last street word: the words behind it are the city.
 * Null when the part holds no street, or nothing capitalised follows it.
 */
export function splitAfterStreet(part: string): { street: string; city: string } | null {
  if (part.length > longestPart) return null;
  const tokens = part.split(' ');
  let end = -1;
  tokens.forEach((token, index) => {
    const key = plain(token).replace(/[.,#]/g, '');
    const isSaint = key === 'st' && end === index - 1 && index > 0;
    if (!isSaint && (isStreetWord(key) || afterStreet.has(key) || isUnit(tokens[index - 1]) || (/\d/.test(key) && index > 0))) end = index;
  });
  const city = tokens.slice(end + 1).join(' ');
  if (
    end < 0 ||
    streetness(tokens.slice(0, end + 1).join(' ')) < 1 ||
    !/\d/.test(tokens.slice(0, end + 1).join(' ')) ||
    !/^(?:in )?[A-ZÀ-ÞĀ-ɏ]/.test(city)
  )
    return null;
  return {
    street: tokens
      .slice(0, end + 1)
      .join(' ')
      .replace(/,$/, ''),
    city,
  };
}
