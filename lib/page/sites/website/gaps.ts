/** What this look did not show, and which page of the company would, where this one links it: its own pages, then LinkedIn. */
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { Page } from '../../reader';
import type { Gap } from '../../reading';
import { siteOf } from './domain';
import { linkedinUrl } from './fields/links';
import { aboutPath, careersPath, contactPath, customersPath, endsOn, legalPath, pricingPath, teamPath } from './page-words';
import type { WebsiteSubject } from './subject';

type Place = 'about' | 'contact' | 'legal' | 'careers' | 'customers' | 'pricing' | 'team' | 'linkedin';

/** Where each key is usually said, best first. */
const usualPlace: Partial<Record<SignalKey, Place[]>> = {
  'company.name': ['legal', 'about', 'contact'],
  'company.linkedinUrl': ['contact', 'about'],
  'company.headquarters': ['legal', 'contact', 'linkedin', 'about'],
  'company.locations': ['contact', 'legal', 'about'],
  'company.contact': ['contact', 'legal'],
  'company.founded': ['about', 'linkedin'],
  'company.employees': ['linkedin', 'about', 'team', 'careers'],
  'company.industry': ['linkedin', 'about'],
  'company.businessModel': ['pricing', 'about'],
  'company.specialties': ['about', 'linkedin'],
  'company.type': ['linkedin'],
  'company.hiring': ['careers', 'linkedin'],
  'company.customers': ['customers', 'about'],
};

const paths: Record<Exclude<Place, 'linkedin'>, RegExp> = {
  about: aboutPath,
  contact: contactPath,
  legal: legalPath,
  careers: careersPath,
  customers: customersPath,
  pricing: pricingPath,
  team: teamPath,
};
/** Pages below these are about one role or one customer. */
const lists = new Set<Place>(['careers', 'customers', 'pricing', 'team']);

export function gapsOf(page: Page, subject: WebsiteSubject, found: ReadonlySet<SignalKey>): Gap[] {
  const known = new Map<Place, string | null>();
  const addressOf = (place: Place): string | null => {
    if (!known.has(place))
      known.set(
        place,
        place === 'linkedin' ? (linkedinUrl[0]!(page, subject)[0]?.value ?? null) : linkedPage(page, subject, paths[place], lists.has(place)),
      );
    return known.get(place)!;
  };
  return (Object.entries(usualPlace) as [SignalKey, Place[]][])
    .filter(([key]) => !found.has(key))
    .map(([key, best]) => ({ key, state: 'absent', openNext: best.map(addressOf).find((address) => address !== null) ?? null }));
}

/** Address of the first link to such a page of this site, other than the one that is open; without query and fragment. */
function linkedPage({ outline, url }: Page, { site }: WebsiteSubject, path: RegExp, isWhole: boolean): string | null {
  for (const { href } of outline.links) {
    const target = URL.parse(href);
    if (
      !target ||
      !/^https?:$/.test(target.protocol) ||
      siteOf(target.host) !== site ||
      !(isWhole ? endsOn(path, target) : path.test(target.pathname)) ||
      target.pathname === url.pathname
    )
      continue;
    return `https://${target.host}${target.pathname}`;
  }
  return null;
}
