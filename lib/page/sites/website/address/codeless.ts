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
import { startsWithStreet, streetness } from './street';
import { townAtEnd, unknownTown, wordsApart } from './town-at-end';

/** Characters of a line, and parts, that an address has at most. */
const longest = 120;
const mostParts = 8;

export interface CodelessHints extends AddressHints {
  /** A line with a number to call or a mailbox of the company; false for numbers of no line. */
  isChannel: (at: number) => boolean;
  /** Where a number to call or a mailbox begins in a text; -1 where none does. */
  channelAt: (text: string) => number;
  /** Lines that say where the company is, as little else stands there: a footer, a page of contact. */
  isContact: (at: number) => boolean;
  /** A link to another page: its words name that. */
  leadsAway: (href: string) => boolean;
  /** Lines where no company writes its address: menus, articles, quotes. */
  isOutside: (at: number) => boolean;
  /** Lines below a person's name: where that person is. */
  isPersons: (at: number) => boolean;
}

const pin = /^[\s|]*(?:📍|📌|🏠|🏢|🗺|🏭)/u;
const partShape = /^[\p{Lu}\d#(№][\p{L}\p{M}\d.'’`°º#&/\\()№:-]*(?:\s[\p{L}\p{M}\d.'’`°º#&/\\()№:-]+){0,7}$/u;
/** "Tel:", "☎️" and what parts them from the address. */
const channelWord =
  /[\s.,;:|•·–-]*(?:\b(?:t|m|tel|t[ée]l|phone|telefon|telefono|tel[ée]fono|telefone|mob|mobile|cell|call|e-?mail)\b|\p{Extended_Pictographic}\uFE0F?)?[\s.,;:|•·–-]*$/iu;
/** "RFH7+Lima", "M8X2+P9 Kathmandu": Google's code of a spot. */
const plusCode = /(?<![\p{L}\d])[2-9CFGHJMPQRVWX]{4,8}\+(?:[2-9CFGHJMPQRVWX]{2,3}(?!\p{L}),?\s?)?/u;
/** In half octaves: eight times as many people. */
const farLarger = 6;
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
  if (line.href !== null && !maps.test(line.href) && hints.leadsAway(line.href)) return null;
  const channel = hints.channelAt(line.text);
  const { label, parts } = labelAndParts(channel < 0 ? line.text : line.text.slice(0, channel).replace(channelWord, ''), hints);
  if (parts.length === 0 || parts.length > mostParts || !parts.every((part) => isPart(part, hints))) return null;
  const isPinned = pin.test(line.text);
  const above = label === '' ? labelAbove(lines, at) : null;
  const isLabelled = label !== '' || above !== null;
  const isWhole = isStreet(parts);
  const streets = parts.length === 1 || !isWhole ? streetAbove(lines, at, above ?? -1, hints) : [];
  const isNumbered = streets.length > 0 || isWhole;
  const known = townAtEnd(parts, hints);
  const apart = known ? parts : wordsApart(parts, hints, isLabelled);
  const end =
    known ??
    townAtEnd(apart, hints) ??
    (isLabelled && isNumbered && parts.length > 1 && tellsStreet([...streets, ...parts]) ? unknownTown(parts, hints) : null);
  if (end === null) return null;
  const before = apart.slice(0, -end.took);
  if (!isLabelled && !isPinned) {
    if (hints.isPersons(at) || before.some(isTitle)) return null;
    const isReachable = channel >= 0 || isBeside({ first: at - streets.length, last: at }, hints.isChannel);
    const isContact = hints.isContact(at) && before.length > 0 && streetness(before.join(' ')) === 3;
    if ((!isReachable && !isContact) || (!isNumbered && !end.sure && before.length === 0)) return null;
  }
  if (!isNumbered && before.some((part) => !isQuarter(part, end.place))) return null;
  const text = [...streets, ...parts].join(', ').replace(/\.$/, '');
  return { place: { text, ...end.place }, first: at - streets.length, last: at, before: label || (lines[above ?? -1]?.text ?? ''), street: true };
}

/** "Westlands, Nairobi": no town, or a far smaller one than the city behind it. */
function isQuarter(part: string, { city, country }: { city: string; country: string }): boolean {
  const own = townNamed(part, [country]);
  return own === null || (townNamed(city, [country])?.size ?? 0) - own.size >= farLarger;
}

/** A label in front, and the parts behind it without the company's name; nothing for prose. */
function labelAndParts(text: string, { isName }: AddressHints): { label: string; parts: string[] } {
  let rest = text.replace(plusCode, '').replace(/^[^\p{L}\p{N}#(]+/u, '');
  const colon = rest.search(/\s?[:：]\s/);
  const label = colon > 0 && colon <= 40 && isAbout('addressLabel', rest.slice(0, colon)) ? rest.slice(0, colon) : '';
  if (label !== '') rest = rest.slice(colon).replace(/^[\s:：]+/, '');
  const parts = rest
    .split(/[,;|•·]|\s[-–—]\s/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
  const isSmallPrint = /©|\(c\)|copyright/i.test(text);
  const isFront = (part: string): boolean => isSmallPrint || isName(part) || isAbout('addressLabel', part);
  while (parts.length > 1 && isFront(parts[0]!)) parts.shift();
  return { label, parts };
}

/** "urb. Los Granados", "nr. 212", "jud. Bihor". */
const abbreviated = /^\p{Ll}{1,4}\.\s[\p{Lu}\d]/u;

/** Capitals, numbers, or a word that is known for one of an address: prose has others. */
const isPart = (part: string, { language }: AddressHints): boolean =>
  partShape.test(part) ||
  abbreviated.test(part) ||
  streetness(part) >= 2 ||
  startsWithStreet(part) ||
  countriesOfRegion(part).length > 0 ||
  countryNamed(part, language) !== null;

/** A street with its number, a box, a plot: strict, because nothing else on the line may be one. */
const isStreet = (parts: readonly string[]): boolean => parts.some((part) => streetness(part) >= 2) || streetness(parts.join(' ')) === 3;

/** Beside a village that no table has: "Gamle Kai 3", "Calle Los Cedros", and no "Business hours". */
const tellsStreet = (texts: readonly string[]): boolean => texts.some((text) => streetness(text) >= 2 || startsWithStreet(text));

/** "Sales Manager, London": where a person works. */
function isTitle(part: string): boolean {
  const { seniority, functions } = parseTitle(part);
  return streetness(part) === 0 && seniority !== 'unknown' && (seniority !== 'mid' || functions.length > 0);
}

function labelAbove(lines: readonly Line[], at: number): number | null {
  for (let above = at - 1; above >= Math.max(0, at - 3); above -= 1) {
    const { text, level } = lines[above]!;
    if (isAbout('addressLabel', text)) return above;
    if (level > 0 || text.length > 60 || /[@!?]/.test(text)) return null;
  }
  return null;
}

/** The lines of the street above a line with the town alone. */
function streetAbove(lines: readonly Line[], at: number, label: number, { country, isChannel }: CodelessHints): string[] {
  const found: string[] = [];
  for (let above = at - 1; above > label && above >= at - 2; above -= 1) {
    const text = lines[above]!.text.replace(pin, '').trim().replace(/,$/, '');
    const strength = Math.max(...text.split(/,\s|\s[-–]\s/).map(streetness));
    if (lines[above]!.level > 0 || text.length > 90 || strength < (label >= 0 ? 1 : country ? 2 : 3) || isChannel(above)) break;
    found.unshift(text);
  }
  return found;
}

/** Whether one of the two lines above an address, or of the two below, is of a kind; lines that are none are asked for, too. */
export const isBeside = ({ first, last }: Pick<Address, 'first' | 'last'>, isKind: (at: number) => boolean): boolean =>
  [first - 2, first - 1, last + 1, last + 2].some(isKind);
