/** The company's addresses on a page with what stands above each; worked out once per page and shared by the fields. */
import { fold } from '@/lib/kernel/text';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Place } from '@/lib/signal/vocabulary';
import type { Outline } from '../../../outline/outline';
import type { Page } from '../../../reader';
import { around } from '../../../sources/lines';
import { quoteLine, quoteText } from '../../../sources/quote';
import { type Address, addressesIn } from '../address/find';
import { recordedAddresses } from '../address/recorded';
import { strangersIn } from '../contact/emails';
import { addressesOn } from '../contact/on-page';
import { labelOf, siteOf } from '../domain';
import { domainMatch } from '../name/domain-match';
import { asName, endsWithLegalForm, nameKey } from '../name/words';
import type { WebsiteSubject } from '../subject';

export interface Office {
  place: Place;
  /** Label, line before and heading above, as one text. */
  caption: string;
  street: boolean;
  inFooter: boolean;
  /** Said by a JSON-LD record of the organisation. */
  recorded: boolean;
  confidence: number;
  evidence: Evidence[];
}

const known = new WeakMap<Page, Office[]>();

export function officesOf(page: Page, subject: WebsiteSubject): Office[] {
  const ready = known.get(page);
  if (ready) return ready;
  const offices = read(page, subject);
  known.set(page, offices);
  return offices;
}

/** Domains that say nothing about a country. */
const worldly = new Set(['io', 'ai', 'co', 'me', 'tv', 'cc', 'fm', 'gg', 'ly', 'to', 'sh', 'us', 'la', 'vc', 'eu']);

function countryOfHost(host: string): string | null {
  const end = host.split('.').at(-1) ?? '';
  if (end === 'uk') return 'GB';
  return /^[a-z]{2}$/.test(end) && !worldly.has(end) ? end.toUpperCase() : null;
}

function read(page: Page, subject: WebsiteSubject): Office[] {
  const { outline } = page;
  const isName = (text: string): boolean => isOwnName(text, subject) || endsWithLegalForm(text);
  const hints = { country: countryOfHost(page.url.hostname), language: outline.language, isName };
  const directory =
    strangersIn([...addressesOn(page).keys()], subject.site) >= 3 ||
    /\/(?:dealers?|distributors?|resellers?|where-to-buy|store-?locator|stockists|members|directory|links)\b/i.test(page.url.pathname);
  const offices = new Map<string, Office>();
  for (const address of addressesIn(outline.lines, hints)) {
    const above = captionOf(outline, address);
    const inFooter =
      outline.lines[address.first] !== undefined &&
      around(outline, outline.lines[address.first]!.section).some((section) => section.landmark === 'footer');
    const isOwn = above.some((text) => isOwnName(text, subject));
    if (!isOwn && (isStrangers(above, subject) || isUnderStrangersLink(outline, address, subject) || (directory && !inFooter))) continue;
    const key = addressKey(address.place);
    const same = offices.get(key);
    if (same) {
      same.inFooter ||= inFooter;
      same.caption = `${same.caption} ${above.join(' ')}`;
      continue;
    }
    const evidence = linesOf(address).map((line) => quoteLine(outline, line, { item: address.place.text }));
    offices.set(key, {
      place: address.place,
      caption: above.join(' '),
      street: address.street,
      inFooter,
      recorded: false,
      confidence: address.street ? confidence.shaped : confidence.placed,
      evidence,
    });
  }
  for (const { place, quote, source } of recordedAddresses(page)) {
    const same = [...offices.values()].find((each) => sameAddress(each.place, place));
    if (same) {
      same.recorded ||= source === 'json-ld';
      same.confidence = confidence.stated;
      same.place = { ...place, ...same.place };
      same.evidence.push(quoteText(quote, source));
    } else
      offices.set(addressKey(place), {
        place,
        caption: '',
        street: /\d/.test(place.text),
        inFooter: false,
        recorded: source === 'json-ld',
        confidence: confidence.labelled,
        evidence: [quoteText(quote, source, { item: place.text })],
      });
  }
  return [...offices.values()];
}

const linesOf = ({ first, last }: Address): number[] => Array.from({ length: Math.min(4, last - first + 1) }, (_, index) => first + index);

/** What stands in front of the address and on the two lines above it. */
function captionOf(outline: Outline, { before, first }: Address): string[] {
  const lines = [outline.lines[first - 2]?.text ?? '', outline.lines[first - 1]?.text ?? '', before];
  return [...new Set(lines.filter((text) => text !== '' && text.length <= 80))];
}

function isOwnName(text: string, { keys, company }: WebsiteSubject): boolean {
  if (text.length > 80) return false;
  const own = company ? nameKey(company.name) : '';
  const key = nameKey(text);
  return (
    key.length >= 2 &&
    (key === own || (own.length >= 4 && key.startsWith(own)) || (key.length >= 4 && own.startsWith(key)) || domainMatch(text, keys) >= 0.8)
  );
}

/** Words of organisations that publish their address on other people's pages. */
const institution =
  /\b(?:ombudsman|authority|commission|commissioner|council|chamber|association|ministry|department of|bureau|court|tribunal|university|college|police|aufsichtsbeh[öo]rde|landesbeauftragte|kammer|minist[èe]re|cnil|agencia|aepd|hosting|hosted|h[ée]bergeur|h[ée]bergement|ovh|ionos|webdesign|web design)\b/i;

/** True when the words above an address name somebody else. */
function isStrangers(above: string[], subject: WebsiteSubject): boolean {
  const own = ownWords(subject);
  return above.some((text) => {
    const name = asName(text);
    return name !== null && institution.test(name) && !sharesWord(name, own);
  });
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4);
/** Words of the company's name, and its domain's word, which may hold them. */
const ownWords = ({ company, keys }: WebsiteSubject): { words: Set<string>; domain: string } => ({
  words: new Set(wordsOf(company?.name ?? '')),
  domain: keys[0] ?? '',
});
const sharesWord = (name: string, own: { words: ReadonlySet<string>; domain: string }): boolean =>
  wordsOf(name).some((word) => own.words.has(word) || (word.length >= 5 && own.domain.includes(word)));

/** True when one of the three lines above links to another firm's site by a name that is not ours. */
function isUnderStrangersLink(outline: Outline, { first }: Address, subject: WebsiteSubject): boolean {
  const own = ownWords(subject);
  const { item } = outline.lines[first]!;
  return outline.lines.slice(Math.max(0, first - 3), first).some((line) => {
    const target = line.href === null || line.item !== item ? null : URL.parse(line.href);
    if (!target || !/^https?:$/.test(target.protocol) || isKin(target.host, subject) || isPublic.test(target.hostname)) return false;
    const name = asName(line.text);
    return name !== null && name.includes(' ') && !isOwnName(name, subject) && !sharesWord(name, own);
  });
}

/** The same site, or a sister site whose domain begins like ours ("acmetools.com", "acmetyres.com"). */
const isKin = (host: string, { site, keys }: WebsiteSubject): boolean =>
  siteOf(host) === site || (keys[0] !== undefined && keys[0].length >= 5 && labelOf(host).startsWith(keys[0].slice(0, 5)));

/** Maps and networks that everybody links to. */
const isPublic =
  /(?:^|\.)(?:google\.[a-z.]+|goo\.gl|maps\.apple\.com|bing\.com|openstreetmap\.org|mapquest\.com|waze\.com|facebook\.com|twitter\.com|x\.com|linkedin\.com|instagram\.com|youtube\.com|yelp\.[a-z.]+)$/;

function sameAddress(one: Place, other: Place): boolean {
  const numbers = (place: Place): string => place.text.replace(/\D+/g, ' ').trim();
  return (
    numbers(one) === numbers(other) ||
    (numbers(other) !== '' && numbers(one).split(' ').at(-1) === numbers(other).split(' ').at(-1) && fold(one.city ?? '') === fold(other.city ?? ''))
  );
}

/** Two writings of one address: the same numbers in the same town. */
const addressKey = (place: Place): string => `${place.text.replace(/\D+/g, ' ').trim()}|${fold(place.city ?? '')}`;
