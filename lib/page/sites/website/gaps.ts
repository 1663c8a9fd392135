/** What this look did not show, and which page of the company would: its own about and contact pages, then LinkedIn. */
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { Page } from '../../reader';
import type { Gap } from '../../reading';
import { siteOf } from './domain';
import { linkedinUrl } from './fields/links';
import { aboutPath, contactPath } from './page-words';
import type { WebsiteSubject } from './subject';

/** Where each key is usually said, best first. */
const usualPlace: Partial<Record<SignalKey, ('about' | 'contact' | 'linkedin')[]>> = {
  'company.name': ['about', 'contact'],
  'company.linkedinUrl': ['contact', 'about'],
  'company.headquarters': ['contact', 'linkedin', 'about'],
  'company.locations': ['contact', 'about'],
  'company.contact': ['contact'],
  'company.founded': ['about', 'linkedin'],
  'company.employees': ['linkedin', 'about'],
  'company.industry': ['linkedin', 'about'],
  'company.businessModel': ['about'],
  'company.specialties': ['about', 'linkedin'],
  'company.type': ['linkedin'],
};

export function gapsOf(page: Page, subject: WebsiteSubject, found: ReadonlySet<SignalKey>): Gap[] {
  const places = {
    about: linkedPage(page, subject, aboutPath),
    contact: linkedPage(page, subject, contactPath),
    linkedin: linkedinUrl[0]!(page, subject)[0]?.value ?? null,
  };
  return (Object.entries(usualPlace) as [SignalKey, (keyof typeof places)[]][])
    .filter(([key]) => !found.has(key))
    .map(([key, best]) => ({ key, state: 'absent', openNext: best.map((place) => places[place]).find((address) => address !== null) ?? null }));
}

/** Address of the first link to such a page of this site, other than the one that is open; without query and fragment. */
function linkedPage({ outline, url }: Page, { site }: WebsiteSubject, path: RegExp): string | null {
  for (const { href } of outline.links) {
    const target = URL.parse(href);
    if (
      !target ||
      !/^https?:$/.test(target.protocol) ||
      siteOf(target.host) !== site ||
      !path.test(target.pathname) ||
      target.pathname === url.pathname
    )
      continue;
    return `https://${target.host}${target.pathname}`;
  }
  return null;
}
