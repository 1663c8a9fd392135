/** Addresses in records: JSON-LD `PostalAddress` of the organisation, and microdata, whose property names no layout renames. */
import { clean } from '@/lib/kernel/text';
import type { Place } from '@/lib/signal/vocabulary';
import type { Page } from '../../../reader';
import { memberNodes, memberText, nodesOfType } from '../../../sources/json-ld';
import { organisationTypes } from '../json-ld-types';
import { countryNamed } from './countries';

export interface Recorded {
  place: Place;
  /** The members that were read, joined. */
  quote: string;
  source: 'json-ld' | 'meta';
}

const members = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'] as const;
type Members = Partial<Record<(typeof members)[number], string>>;

export function recordedAddresses(page: Page): Recorded[] {
  const nodes = nodesOfType(page.embedded, organisationTypes(page.embedded), 1).flatMap((node) => [
    ...memberNodes(node, 'address'),
    ...memberNodes(node, 'location').flatMap((each) => memberNodes(each, 'address')),
  ]);
  const read = nodes.map((node) => Object.fromEntries(members.map((member) => [member, memberText(node, member) ?? undefined])) as Members);
  const { language } = page.outline;
  return [...read.map((each) => placeOf(each, 'json-ld', language)), ...microdata(page).map((each) => placeOf(each, 'meta', language))].filter(
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
      const text = clean((each.getAttribute('content') ?? each.textContent ?? '').slice(0, 300));
      if (member && text !== '') read[member] ??= text;
    }
    return read;
  });
}

function placeOf(read: Members, source: Recorded['source'], language: string | null): Recorded | null {
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = read;
  if (!addressLocality || (!streetAddress && !postalCode && !addressCountry && !addressRegion)) return null;
  const country = addressCountry ? (/^[A-Z]{2}$/.test(addressCountry) ? addressCountry : countryNamed(addressCountry, language)) : null;
  const text = [streetAddress, addressLocality, addressRegion, postalCode, addressCountry].filter((each) => each !== undefined).join(', ');
  const place: Place = { text, city: addressLocality };
  if (addressRegion) place.region = addressRegion;
  if (country) place.country = country;
  return { place, quote: text, source };
}
