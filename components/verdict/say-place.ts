/** Names of pages, made from the address alone, so that a link says where it leads. */

import { hostOf, webAddress } from '@/components/ui/web-address';
import { cut } from '@/lib/kernel/text';
import { inWords } from './in-words';

const named = (names: Readonly<Record<string, string>>, part: string | undefined): string | null =>
  part !== undefined && Object.hasOwn(names, part) ? (names[part] ?? null) : null;

function linkedInPlace([root, , tab, detail]: string[]): string {
  const places = inWords().places;
  if (root === 'company' || root === 'school' || root === 'showcase') return named(places.tabs, tab) ?? places.company;
  if (root === 'in') return (tab === 'details' && named(places.parts, detail)) || places.profile;
  if (root === 'jobs') return places.job;
  if (root === 'search') return places.search;
  if (root === 'sales') return places.salesNavigator;
  return places.linkedin;
}

/** A place is a label, not an address: the button knows the whole of it. */
const placeCharacters = 40;

const isLinkedIn = (host: string) => host === 'linkedin.com' || host.endsWith('.linkedin.com');

/** "LinkedIn About page", "northwind.example/pricing"; "an unknown page" when it is no web address. */
export function sayPlace(address: string): string {
  const url = webAddress(address);
  const host = hostOf(address);
  if (!url || !host) return inWords().places.unknown;
  const parts = url.pathname.split('/').filter(Boolean);
  if (isLinkedIn(host)) return linkedInPlace(parts);
  return cut(parts[0] ? `${host}/${parts[0]}` : host, placeCharacters);
}

/** "Open LinkedIn About page", "Open northwind.example": short enough for one line at 360 px. */
export function sayOpen(address: string): string {
  return inWords().places.open(sayPlace(address));
}
