/**
 * The left side of an address, read towards the beginning: region, city, then the street with its building, floor
 * and unit, until something else stands there. Works on copies of the parts and takes away what it has read.
 */
import { townNamed } from '@/lib/language/towns/known-towns';
import { countryNamed } from './countries';
import type { AddressHints } from './hints';
import type { Part } from './parts';
import { type RegionCountry, regionAtEnd } from './regions';
import { isYear, splitAfterStreet, streetness } from './street';

/** Parts and lines that an address may reach back over. */
export const reach = { parts: 9, lines: 7 } as const;

/** The parts to the left of an anchor, nearest last; only copies are changed. */
export function leftOf(parts: Part[], at: number, free: number): Part[] {
  const line = parts[at]!.line;
  const from = Math.max(free, at - reach.parts);
  const left = parts.slice(from, at).filter((part) => line - part.line <= reach.lines);
  const wall = parts[at]!.label === '' ? left.findLastIndex((part) => part.text === '') : left.length - 1;
  return left.slice(wall + 1).map((part) => ({ ...part }));
}

export function dropRegion(left: Part[], country: RegionCountry): void {
  const last = left.at(-1);
  if (!last) return;
  last.text = regionAtEnd(last.text, country)?.rest ?? last.text;
  if (last.text === '') left.pop();
}

/** A country that stands before the postcode ("London, England, W1U 3BW"). */
export function takeCountry(left: Part[], { language }: AddressHints): { code: string; text: string } | null {
  const last = left.at(-1);
  const code = last ? countryNamed(last.text, language) : null;
  if (!code) return null;
  left.pop();
  return { code, text: last!.text };
}

export function takeRegion(left: Part[], country: string, tail: string[]): string | null {
  const last = left.at(-1)!;
  if (country === 'BR' && /^[A-Z]{2}$/.test(last.text)) {
    left.pop();
    tail.push(last.text);
    return last.text;
  }
  if (country !== 'GB' && country !== 'CA') return null;
  const read = regionAtEnd(last.text, country);
  if (!read || streetness(last.text) > 1) return null;
  if (read.rest === '') left.pop();
  else last.text = read.rest;
  tail.push(read.region);
  return read.region;
}

/** Capitalised words at the end of a text, with the small words that stand inside place names. */
const placeTail =
  /(?:^|[\s(])((?:St\.?\s|Mt\.?\s|Ft\.?\s)?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*(?:\s(?:of|on|upon|in|the|le|la|les|de|del|der|am|an|do|da|dos|di|della|a|al|y|u|nad|pod|na|sur|en|am|bei|ob|v\.|i\.|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*)){0,4})$/;

/** Removes the city from the end of the left parts. */
export function takeCity(left: Part[]): string | null {
  const last = left.at(-1);
  if (!last || last.text === '') return null;
  const split = splitAfterStreet(last.text);
  if (split && split.city.split(' ').length <= 4) {
    last.text = split.street;
    return split.city.replace(/^in\s+/, '');
  }
  /** "Dublin 2", "Colombo 03". */
  const district = /^(\D{3,30}) \d{1,2}$/.exec(last.text)?.[1];
  if (district && streetness(district) === 0 && townNamed(district)) return left.pop()!.text;
  if (streetness(last.text) >= 2 || /\d/.test(last.text)) return null;
  const city = placeTail.exec(last.text)?.[1] ?? null;
  if (!city || city.length > 40 || (city !== last.text && /[A-ZÀ-ÞĀ-ɏ]/.test(last.text.slice(0, -city.length)) && last.text.length > 60)) return null;
  left.pop();
  return city;
}

export interface Street {
  texts: string[];
  strength: number;
  firstLine: number;
  before: string;
}

/** Words of captions, which sound like buildings ("Contact centre", "Head office"). */
const caption =
  /\b(?:contact|information|service|services|office|offices|store|stores|sales|customer|call|support|visitor|our|location|locations|visit|find|welcome|about|mailing|directions|map)\b/i;

/** A house number that layout or a comma cut off its street ("Rua das Flores, 10", "14 bis, avenue Foch"). */
const bareNumber = /^(?:n[°º.]?\s?)?\d{1,5}\s?(?:bis|ter|[a-z])?$|^s\/n\.?$/i;

/** "46485 Wesel": the end of another address. */
const codedTown = /^\d{4,5}\s\p{Lu}\p{Ll}/u;

function rankOf(text: string, left: string, right: string, strength: number, hints: AddressHints): number {
  if (hints.isName(text) || (strength >= 2 && caption.test(text))) return 0;
  if (bareNumber.test(text) && !isYear(text)) return (streetness(left) || streetness(right)) && 3;
  return streetness(text);
}

/** Prose in front of a street: "visit us at 12 …", "dont le siège est situé avenue …", "con sede in via …". */
const leadIn =
  /^.{0,80}\s(?:(?:at|is|in|to|visit|near)\s+(?=\d)|(?:situ[ée]e?|sise?|est|au|en|in|em|sita|sito)\s+(?=(?:\d{1,4}(?:\s?bis|\s?ter)?,?\s)?(?:avenue|rue|boulevard|chemin|route|quai|calle|avenida|via|viale|piazza|corso|rua)\s))/i;
/** A caption that layout alone keeps apart from its street ("AdresseHafengasse 3"). */
const gluedLabel =
  /^(?:[Aa]dress(?:e|en|a)?|[Bb]esøksadresse|[Bb]esöksadress|[Aa]nschrift|[Aa]dres|[Dd]irecci[óo]n|[Ii]ndirizzo|[Ee]ndere[çc]o|[Oo]soite)(?=[A-ZÀ-ÞĀ-ɏ][a-zà-ÿ])/;

/** @param cityBehind the town follows its code, so that a code with a word is no house number. */
export function takeStreet(left: Part[], hints: AddressHints, cityBehind = false): Street {
  const texts: string[] = [];
  let strength = 0;
  let firstLine = left.at(-1)?.line ?? -1;
  let before = '';
  let gaps = 0;
  while (left.length > 0) {
    const part = left.at(-1)!;
    const text = part.text.replace(leadIn, '').replace(gluedLabel, '');
    const ranked = rankOf(text, left.at(-2)?.text ?? '', texts[0] ?? '', strength, hints);
    const rank = ranked < 3 && cityBehind && codedTown.test(text) ? 0 : ranked;
    if (rank === 0) {
      const gap =
        gaps === 0 &&
        texts.length === 0 &&
        /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’. -]{2,30}$/.test(part.text) &&
        part.label === '' &&
        left.length > 1 &&
        (streetness(left.at(-2)!.text) >= 2 || (bareNumber.test(left.at(-2)!.text) && streetness(left.at(-3)?.text ?? '') > 0)) &&
        !hints.isName(part.text);
      if (!gap) {
        before = part.text;
        break;
      }
      gaps++;
    }
    texts.unshift(text);
    strength = Math.max(strength, rank);
    firstLine = part.line;
    left.pop();
    if (part.label !== '' || text !== part.text) {
      before = part.label;
      break;
    }
  }
  if (before === '' && left.length > 0) before = left.at(-1)!.text;
  return { texts, strength, firstLine, before };
}
