/** Names of pages, made from the address alone, so that a link says where it leads. */

import { hostOf, webAddress } from '@/components/ui/web-address';
import { cut } from '@/lib/kernel/text';

const companyTabs: Record<string, string> = { about: 'About', jobs: 'Jobs', people: 'People', posts: 'Posts', life: 'Life', insights: 'Insights' };
const profileParts: Record<string, string> = {
  experience: 'Experience',
  skills: 'Skills',
  education: 'Education',
  interests: 'Interests',
  languages: 'Languages',
};

function linkedInPlace(parts: string[]): string {
  const [root, , tab, detail] = parts;
  if (root === 'company' || root === 'school' || root === 'showcase')
    return tab && companyTabs[tab] ? `LinkedIn ${companyTabs[tab]} page` : 'LinkedIn company page';
  if (root === 'in') return tab === 'details' && detail && profileParts[detail] ? `LinkedIn ${profileParts[detail]} list` : 'LinkedIn profile';
  if (root === 'jobs') return 'LinkedIn job';
  if (root === 'search') return 'LinkedIn search';
  if (root === 'sales') return 'Sales Navigator page';
  return 'LinkedIn page';
}

/** A place is a label, not an address: the button knows the whole of it. */
const placeCharacters = 40;

const isLinkedIn = (host: string) => host === 'linkedin.com' || host.endsWith('.linkedin.com');

/** "LinkedIn About page", "northwind.example/pricing"; "an unknown page" when it is no web address. */
export function sayPlace(address: string): string {
  const url = webAddress(address);
  const host = hostOf(address);
  if (!url || !host) return 'an unknown page';
  const parts = url.pathname.split('/').filter(Boolean);
  if (isLinkedIn(host)) return linkedInPlace(parts);
  return cut(parts[0] ? `${host}/${parts[0]}` : host, placeCharacters);
}

/** "Open LinkedIn About page", "Open northwind.example": short enough for one line at 360 px. */
export function sayOpen(address: string): string {
  return `Open ${sayPlace(address)}`;
}
