/**
 * Where the company is: addresses that the page shows, in lines, records and microdata. An address that stands under
 * another firm's name, or on a page that lists other firms, is not the company's.
 */
import { fold } from '@/lib/kernel/text';
import { townNamed } from '@/lib/language/towns/known-towns';
import { agree, confidence } from '@/lib/signal/confidence';
import type { Place } from '@/lib/signal/vocabulary';
import type { Found, Source } from '../../../reader';
import type { WebsiteSubject } from '../subject';
import { headquartersCaption, operatingSeat, registeredSeat } from './headquarters-words';
import { type Office, officesOf } from './offices';
import { placedHeadquarters } from './placed-headquarters';
import { saidHeadquarters } from './said-headquarters';

export const locations: Source<Place[], WebsiteSubject>[] = [
  (page, subject) => {
    const { offices } = officesOf(page, subject);
    const value = offices.map((each) => each.place);
    return value.length > 0
      ? [{ value, confidence: Math.max(...offices.map((each) => each.confidence)), evidence: offices.flatMap((each) => each.evidence) }]
      : [];
  },
];

const found = ({ place, evidence }: Office, sure: number): Found<Place> => ({ value: place, confidence: sure, evidence });

/** Sentences decline towns: "v Červeném Újezdě" is in "Červený Újezd". */
const stem = 4;
function isSameTown(one: string, said: string): boolean {
  const [ours, theirs] = [fold(one), fold(said)];
  return ours === theirs || (ours.length > stem && theirs.slice(0, stem) === ours.slice(0, stem) && townNamed(said) === null);
}

/** Legal notices give the seat of the company first. */
const legalNotice = /impressum|imprint|legal|mentions|aviso/i;

export const headquarters: Source<Place, WebsiteSubject>[] = [
  (page, subject) => {
    const { offices } = officesOf(page, subject);
    const called = offices.filter((each) => headquartersCaption.test(each.caption) || each.isSeat);
    const [said] = [...placedHeadquarters(page), ...saidHeadquarters(page, subject, offices.length === 0)];
    const seats = called.length > 1 ? called.filter((each) => registeredSeat.test(each.caption) && !operatingSeat.test(each.caption)) : called;
    if (seats.length === 1) return [found(seats[0]!, confidence.labelled)];
    if (said) {
      const there = offices.filter((each) => isSameTown(each.place.city ?? '', said.value.city ?? ''));
      return [
        there.length === 1
          ? { ...found(there[0]!, agree([said.confidence, confidence.derived])), evidence: [...said.evidence, ...there[0]!.evidence] }
          : said,
      ];
    }
    const recorded = offices.filter((each) => each.recorded);
    if (recorded.length === 1) return [found(recorded[0]!, confidence.shaped)];
    if (offices.length > 1 && legalNotice.test(page.url.pathname) && offices[0]!.isProven) return [found(offices[0]!, confidence.placed)];
    const main = offices.filter((each) => !each.isBranch);
    const single = main.length === 1 || offices.length === 1 ? main : offices.filter((each) => each.inFooter);
    return single.length === 1 && single[0]!.isProven ? [found(single[0]!, offices.length === 1 ? confidence.placed : confidence.derived)] : [];
  },
];
