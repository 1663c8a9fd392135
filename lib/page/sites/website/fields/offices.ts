/** The company's addresses on a page with what stands above each; worked out once per page and shared by the fields. */
import { isAbout } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Place } from '@/lib/signal/vocabulary';
import type { Outline } from '../../../outline/outline';
import type { Page } from '../../../reader';
import { landmarksAround } from '../../../sources/lines';
import { quoteLine, quoteText } from '../../../sources/quote';
import type { Address } from '../address/address';
import { codelessIn, isBeside } from '../address/codeless';
import { addressesIn } from '../address/find';
import type { AddressHints } from '../address/hints';
import { recordedAddresses } from '../address/recorded';
import { addressKey, isCodeFirst, isPartOf, sameAddress } from '../address/same-address';
import { siteCountry } from '../address/site-country';
import { addressesIn as mailboxesIn } from '../contact/emails';
import { addressesOn } from '../contact/on-page';
import { strangersIn } from '../contact/own-emails';
import { phonesIn } from '../contact/phones';
import { endsWithLegalForm } from '../name/words';
import { personName } from '../names/person-name';
import { contactPath, endsOn, legalPath } from '../page-words';
import { shownLines } from '../sentences';
import type { WebsiteSubject } from '../subject';
import { headquartersLabel, operatingSeat } from './headquarters-words';
import { isBehindStrangersName, isOwnName, isStrangersAddress } from './whose-address';

export interface Office {
  place: Place;
  /** Label, line before and heading above, as one text. */
  caption: string;
  /** Called the seat, or a branch, by a label that says nothing else. */
  isSeat: boolean;
  isBranch: boolean;
  /** Stands with its street, in a footer, on a page of contact or beside a number to call: it may be the seat. */
  isProven: boolean;
  inFooter: boolean;
  /** Said by a JSON-LD record of the organisation. */
  recorded: boolean;
  confidence: number;
  evidence: Evidence[];
}

export interface Offices {
  offices: Office[];
  /** Lines of other firms' addresses and of what usually follows: their numbers. */
  strangersLines: ReadonlySet<number>;
  /** Lines that every address, the company's or not, stands on. */
  addressLines: ReadonlySet<number>;
}

/** A line with a number or a mailbox and little else. */
const longestChannel = 80;

/** Telephone, fax, mail and hours stand on the lines behind an address. */
const linesBehind = 4;

const known = new WeakMap<Page, Offices>();

export function officesOf(page: Page, subject: WebsiteSubject): Offices {
  const ready = known.get(page);
  if (ready) return ready;
  const offices = read(page, subject);
  known.set(page, offices);
  return offices;
}

function read(page: Page, subject: WebsiteSubject): Offices {
  const { outline } = page;
  const isName = (text: string): boolean => isOwnName(text, subject) || endsWithLegalForm(text);
  const hints = { country: siteCountry(page), language: outline.language, isName };
  const directory =
    strangersIn([...addressesOn(page).keys()], subject.site) >= 3 ||
    /\/(?:dealers?|distributors?|resellers?|where-to-buy|store-?locator|stockists|members|directory|links)\b/i.test(page.url.pathname);
  const offices = new Map<string, Office>();
  const strangersLines = new Set<number>();
  const addressLines = new Set<number>();
  const take = (address: Address): void => {
    for (const line of linesOf(address)) addressLines.add(line);
    const above = captionOf(outline, address);
    const isSeat = above.some((text) => headquartersLabel.test(text));
    const inFooter = isInFooter(outline, address.first);
    const isOwn = above.some((text) => isOwnName(text, subject));
    if (
      !isOwn &&
      ((directory && !inFooter) ||
        isStrangersAddress(above, address, outline, subject) ||
        (!inFooter && isBehindStrangersName(outline, address, subject)))
    ) {
      for (let line = address.first; line <= address.last + linesBehind; line++) {
        if (line > address.last && (outline.lines[line]?.level ?? 0) > 0) break;
        if (!inFooter && isInFooter(outline, line)) break;
        strangersLines.add(line);
      }
      return;
    }
    for (let line = address.first; line <= address.last + linesBehind; line++) strangersLines.delete(line);
    const key = addressKey(address.place);
    const same = offices.get(key);
    if (same) {
      same.inFooter ||= inFooter;
      same.isSeat ||= isSeat;
      same.caption = `${same.caption} ${above.join(' ')}`;
      return;
    }
    const evidence = linesOf(address).map((line) => quoteLine(outline, line, { item: address.place.text }));
    offices.set(key, {
      place: address.place,
      caption: above.join(' '),
      isSeat,
      isBranch: above.some((text) => isAbout('branchLabel', text) || operatingSeat.test(text)),
      isProven: address.street || inFooter || tellsWhere(page.url) || isBeside(address, (at) => isChannel(outline, at)),
      inFooter,
      recorded: false,
      confidence: address.street ? confidence.shaped : confidence.placed,
      evidence,
    });
  };
  for (const address of addressesIn(shownLines(outline), hints)) take(address);
  if (offices.size === 0) for (const address of codelessOn(page, hints)) take(address);
  for (const { place, quotes, source } of recordedAddresses(page)) {
    const same = [...offices.values()].find((each) => sameAddress(each.place, place));
    if (same) {
      same.recorded ||= source === 'json-ld';
      same.confidence = confidence.stated;
      same.place = isCodeFirst(same.place) ? { ...same.place, ...place } : { ...place, ...same.place };
      same.evidence.push(...quotes.map((quote) => quoteText(quote, source, { item: same.place.text })));
    } else
      offices.set(addressKey(place), {
        place,
        caption: '',
        isSeat: false,
        isBranch: false,
        isProven: /\d/.test(place.text),
        inFooter: false,
        recorded: source === 'json-ld',
        confidence: confidence.labelled,
        evidence: quotes.map((quote) => quoteText(quote, source, { item: place.text })),
      });
  }
  const all = [...offices.values()];
  return { offices: all.filter((each) => !all.some((other) => isPartOf(each.place, other.place))), strangersLines, addressLines };
}

/** A number to call or a mailbox, and little else. */
function isChannel({ lines }: Outline, at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.text.length > longestChannel) return false;
  return (
    /^(?:tel|callto|mailto):/i.test(line.href ?? '') ||
    phonesIn(line.text, lines[at - 1]?.text, lines[at + 1]?.text).length > 0 ||
    mailboxesIn(line.text).length > 0
  );
}

/** Addresses without a postcode, where the page has none of the company with one. */
function codelessOn({ outline, url }: Page, hints: AddressHints): Address[] {
  const lines = shownLines(outline);
  const isContactPage = tellsWhere(url);
  return codelessIn(outline.lines, {
    ...hints,
    isChannel: (at) => isChannel(outline, at),
    channelAt: (text) => {
      const [channel] = [...phonesIn(text).map((phone) => phone.text), ...mailboxesIn(text)];
      return channel === undefined ? -1 : text.toLowerCase().indexOf(channel.toLowerCase());
    },
    leadsAway: (href) => URL.parse(href)?.pathname !== url.pathname,
    isContact: (at) => isContactPage || isInFooter(outline, at),
    isOutside: (at) => {
      const line = outline.lines[at]!;
      if (lines[at]!.text === '' || line.control || line.node.closest('blockquote,q') !== null) return true;
      const around = landmarksAround(outline, line.section);
      return around.has('nav') || (around.has('article') && !isContactPage);
    },
    isPersons: (at) =>
      !isInFooter(outline, at) &&
      outline.lines.slice(Math.max(0, at - 3), at).some(({ text, href }) => href === null && personName(text) !== null && !hints.isName(text)),
  });
}

const tellsWhere = (url: URL): boolean => endsOn(contactPath, url) || endsOn(legalPath, url);

const isInFooter = (outline: Outline, line: number): boolean =>
  outline.lines[line] !== undefined && landmarksAround(outline, outline.lines[line].section).has('footer');

const linesOf = ({ first, last }: Address): number[] => Array.from({ length: Math.min(4, last - first + 1) }, (_, index) => first + index);

/** What stands in front of the address and on the two lines above it. */
function captionOf(outline: Outline, { before, first }: Address): string[] {
  const lines = [outline.lines[first - 2]?.text ?? '', outline.lines[first - 1]?.text ?? '', before];
  return [...new Set(lines.filter((text) => text !== '' && text.length <= 80))];
}
