/**
 * When two values of one key say the same, when one says it more exactly, and when they cannot both be true. Written
 * as data, so that folding, ordering and conflicts share one truth.
 */
import { fold } from '@/lib/kernel/text';
import type { Funding, Growth, Industry, Interval, Place, Revenue, SignalKey, SignalValues } from '@/lib/signal/vocabulary';
import { bareName } from './company-name';
import { siteOf, typedAddress } from './domain';
import { linkedInCompanyAlias } from './identity';

export interface ValueRule<Value> {
  /** Values with the same text are one value. */
  same: (value: Value) => string;
  /** True when `exact` says no more than `loose` allows, only more exactly ("120" and "51–200"). */
  refines?: (exact: Value, loose: Value) => boolean;
  /** False for two different values that may both be true, or that merely changed over time. By default different values clash. */
  clash?: (one: Value, other: Value) => boolean;
  /** Days after which an older look counts half against a newer one. Ours: what moves within a quarter 90, else three years. */
  halfLife?: number;
}

const moving = 90;
const slow = 3 * 365;
export const halfLifeOf = (rule: ValueRule<never>): number => rule.halfLife ?? slow;

const never = () => false;
const words: ValueRule<string> = { same: fold };
const interval = ({ min, max }: Interval) => `${min}–${max ?? ''}`;
const within = (exact: Interval, loose: Interval) => exact.min >= loose.min && (loose.max === null || (exact.max !== null && exact.max <= loose.max));
const address: ValueRule<string> = { same: plainAddress };

/** Host and path without scheme, `www.`, query, fragment and final slash. */
function plainAddress(text: string): string {
  const url = typedAddress(text);
  return url ? `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}` : fold(text);
}

/** A lead's address in Sales Navigator and a profile's may both be one person's. */
const areaOf = (text: string): string => typedAddress(text)?.pathname.split('/')[1] ?? '';

/** Place names that a page and a gazetteer may know differently are compared folded. */
const placeParts = (place: Place) => ({ city: fold(place.city ?? ''), region: fold(place.region ?? ''), country: place.country ?? '' });

export const samePlace = (place: Place): string => {
  const { city, region, country } = placeParts(place);
  if (city !== '') return `${city}|${country}`;
  return region !== '' || country !== '' ? `|${region}|${country}` : `?${fold(place.text)}`;
};

function placeRefines(exact: Place, loose: Place): boolean {
  const a = placeParts(exact);
  const b = placeParts(loose);
  if (b.city === '' && b.region === '' && b.country === '') return fold(exact.text).startsWith(`${fold(loose.text)},`);
  return (
    (b.city === '' || a.city === b.city) &&
    (b.region === '' || a.region === b.region || (b.city !== '' && a.region === '')) &&
    (b.country === '' || a.country === b.country)
  );
}

const place: ValueRule<Place> = {
  same: samePlace,
  refines: placeRefines,
  clash: (one, other) => one.country !== undefined && other.country !== undefined && one.country !== other.country,
};

/** A year says no more than a month of that year. */
const date: ValueRule<string> = { same: (value) => value, refines: (exact, loose) => exact.startsWith(`${loose}-`), halfLife: moving };

const money = (funding: Funding) => (funding.total ? `${funding.total.amount} ${funding.total.currency}` : '');
const fundingParts = (funding: Funding) => [
  funding.status ?? '',
  funding.stage ?? '',
  money(funding),
  funding.last ?? '',
  String(funding.rounds ?? ''),
];

/** "Northloom Software GmbH" is the full name of "Northloom"; "Northloom Labs" is somebody else until a legal form says that it is a firm's name. */
function isFullName(exact: string, loose: string): boolean {
  const [full, short] = [bareName(exact), bareName(loose)];
  return full === short || (full.startsWith(`${short} `) && fold(exact).split(' ').length > full.split(' ').length);
}

/** Keys without a rule of their own are compared by their serialised value. */
const valueRules: { readonly [Key in SignalKey]?: ValueRule<SignalValues[Key]> } = {
  'company.name': { same: bareName, refines: isFullName },
  'company.linkedinUrl': {
    same: (value) => linkedInCompanyAlias(value) ?? plainAddress(value),
    clash: (one, other) => linkedInCompanyAlias(one)?.split(':')[0] === linkedInCompanyAlias(other)?.split(':')[0],
  },
  'company.website': { same: (value) => siteOf(value) ?? plainAddress(value) },
  'company.industry': {
    same: ({ id, text }: Industry) => (id === null ? fold(text) : `#${id}`),
    refines: (exact, loose) => exact.id !== null && loose.id === null && fold(exact.text) === fold(loose.text),
  },
  'company.employees': { same: interval, refines: within, clash: (one, other) => !overlaps(one, other), halfLife: 365 },
  'company.employeesOnLinkedIn': { same: String, clash: never, halfLife: moving },
  'company.headquarters': place,
  'company.followers': { same: String, clash: never, halfLife: moving },
  'company.funding': {
    same: (value) => fundingParts(value).join('|'),
    refines: (exact, loose) => fundingParts(loose).every((part, at) => part === '' || part === fundingParts(exact)[at]),
    clash: (one, other) => one.stage !== undefined && other.stage !== undefined && one.stage !== other.stage && one.last === other.last,
    halfLife: 365,
  },
  'company.revenue': {
    same: (value: Revenue) => `${interval(value)} ${value.currency}/${value.period}`,
    refines: (exact, loose) => sameUnit(exact, loose) && within(exact, loose),
    clash: (one, other) => sameUnit(one, other) && !overlaps(one, other),
    halfLife: 365,
  },
  'company.hiring': { same: (value) => JSON.stringify(value), clash: never, halfLife: moving },
  'company.growth': { same: ({ percent, months }: Growth) => `${months}: ${percent}`, clash: never, halfLife: moving },
  'company.contact': { same: (value) => JSON.stringify(value), clash: never },
  'person.name': { same: fold, refines: (exact, loose) => ` ${fold(exact)} `.includes(` ${fold(loose)} `) },
  'person.headline': { ...words, clash: never, halfLife: moving },
  'person.title': { ...words, halfLife: moving },
  'person.linkedinUrl': { ...address, clash: (one, other) => areaOf(one) === areaOf(other) },
  'person.seniority': { ...words, clash: never, halfLife: moving },
  'person.company': { same: bareName, halfLife: moving },
  'person.companyUrl': { same: (value) => linkedInCompanyAlias(value) ?? plainAddress(value), clash: never, halfLife: moving },
  'person.location': place,
  'person.roleStarted': date,
  'person.companyStarted': date,
  'person.followers': { same: String, clash: never, halfLife: moving },
};

function overlaps(one: Interval, other: Interval): boolean {
  return (one.max === null || other.min <= one.max) && (other.max === null || one.min <= other.max);
}

const sameUnit = (one: Revenue, other: Revenue) => one.currency === other.currency && one.period === other.period;

const serialised: ValueRule<unknown> = { same: (value) => (typeof value === 'string' ? fold(value) : JSON.stringify(value)) };

/** The rule of a key, for code that goes over all keys. */
export const ruleOf = (key: SignalKey): ValueRule<never> => (valueRules[key] ?? serialised) as ValueRule<never>;
