/** Addresses in records: JSON-LD `PostalAddress` of the organisation, and microdata, whose property names no layout renames. */
import { clean } from '@/lib/kernel/text';
import type { Place } from '@/lib/signal/vocabulary';
import type { Page } from '../../../reader';
import { memberNodes, memberText } from '../../../sources/json-ld';
import { organisationRecords } from '../json-ld-types';
import { countryNamed } from './countries';

export interface Recorded {
  place: Place;
  /** The members that were read, as they stand in the record. */
  quotes: string[];
  source: 'json-ld' | 'line';
}

const members = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'] as const;
type Members = Partial<Record<(typeof members)[number], string>>;

export function recordedAddresses(page: Page): Recorded[] {
  const nodes = organisationRecords(page.embedded).flatMap((node) => [
    ...memberNodes(node, 'address'),
    ...memberNodes(node, 'location').flatMap((each) => memberNodes(each, 'address')),
  ]);
  const read = nodes.map((node) => Object.fromEntries(members.map((member) => [member, memberText(node, member) ?? undefined])) as Members);
  const { language } = page.outline;
  return [...read.map((each) => placeOf(each, 'json-ld', language)), ...microdata(page).map((each) => placeOf(each, 'line', language))].filter(
    (each) => each !== null,
  );
}

function microdata({ outline }: Page): Members[] {
  const root = outline.sections[0]?.node;
  const found = root?.querySelectorAll?.('[itemtype*="schema.org/PostalAddress" i]') ?? [];
  return [...found].slice(0, 50).map((element) => {
    const read: Members = {};
    for (const each of element.querySelectorAll('[itemprop]')) {
      const member = members.find((name) => name === each.getAttribute('itemprop'));
      const text = clean((each.textContent ?? '').slice(0, 300));
      if (member && text !== '') read[member] ??= text;
    }
    return read;
  });
}

function placeOf(read: Members, source: Recorded['source'], language: string | null): Recorded | null {
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = read;
  if (!addressLocality || (!streetAddress && !postalCode && !addressCountry && !addressRegion)) return null;
  const country = addressCountry ? (/^[A-Z]{2}$/.test(addressCountry) ? addressCountry : countryNamed(addressCountry, language)) : null;
  const quotes = [streetAddress, addressLocality, addressRegion, postalCode, addressCountry].filter((each) => each !== undefined);
  const place: Place = { text: quotes.join(', '), city: addressLocality };
  if (addressRegion) place.region = addressRegion;
  if (country) place.country = country;
  return { place, quotes, source };
}
