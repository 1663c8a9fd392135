/**
 * Addresses that no postcode ends: "Plot 12, Harbour Road, Mombasa". What proves them is the last word, a town that the
 * gazetteer has in the site's country, and what stands around: a label ("Address"), a pin, or the company's telephone.
 * Asked only where a page has no address with a code.
 */
import { fold } from '@/lib/kernel/text';
import { isAbout } from '@/lib/language/site-words/site-words';
import { parseTitle } from '@/lib/language/titles/parse-title';
import { countriesOfRegion, townNamed } from '@/lib/language/towns/known-towns';
import type { Line } from '../../../outline/outline';
import type { Address } from './address';
import { countryNamed } from './countries';
import type { AddressHints } from './hints';
import { streetness } from './street';
import { townAtEnd, unknownTown, wordsApart } from './town-at-end';

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

const pin = /^[\s|]*(?:📍|📌|🏠|🏢|🗺|🏭)/u;
const partShape = /^[\p{Lu}\d#(№][\p{L}\p{M}\d.'’`°º#&/\\()№:-]*(?:\s[\p{L}\p{M}\d.'’`°º#&/\\()№:-]+){0,7}$/u;
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
  const { label, parts } = labelAndParts(line.text);
  if (parts.length === 0 || parts.length > mostParts || !parts.every((part) => isPart(part, hints))) return null;
  const isPinned = pin.test(line.text);
  const above = label === '' ? labelAbove(lines, at) : null;
  const isLabelled = label !== '' || above !== null;
  const streets = parts.length === 1 || !isStreet(parts) ? streetAbove(lines, at, above ?? -1) : [];
  const isNumbered = streets.length > 0 || isStreet(parts);
  const end =
    townAtEnd(parts, hints) ??
    (isLabelled && parts.length === 1 ? townAtEnd(wordsApart(parts[0]!, hints), hints) : null) ??
    (isLabelled && isNumbered ? unknownTown(parts, hints) : null);
  if (end === null) return null;
  const before = parts.slice(0, -end.took);
  if (!isLabelled && !isPinned) {
    if (hints.isPersons(at) || before.some(isTitle)) return null;
    if (!besideChannel(lines, at, streets.length, hints) || (!isNumbered && !end.sure && parts.length < 2)) return null;
  }
  if (!isNumbered && before.some((part) => townNamed(part, [end.place.country]) !== null)) return null;
  const text = [...streets, ...parts].join(', ').replace(/\.$/, '');
  return { place: { text, ...end.place }, first: at - streets.length, last: at, before: label || (lines[above ?? -1]?.text ?? ''), street: true };
}

/** A label in front, and the parts behind it; nothing for prose. */
function labelAndParts(text: string): { label: string; parts: string[] } {
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

function besideChannel(lines: readonly Line[], at: number, streets: number, { isChannel }: CodelessHints): boolean {
  const first = at - streets;
  return [at + 1, at + 2, first - 1, first - 2].some((near) => lines[near] !== undefined && isChannel(near));
}
