/**
 * Proof that what stands on the page belongs to its address: LinkedIn changes the address before the page, so the
 * previous company may still stand there (research: linkedin-dom §3). Only links that a page has for itself
 * count: its own tabs, its people search, its canonical address. A company that a post mentions proves nothing.
 */
import type { Link, Outline } from '@/lib/page/outline/outline';
import type { Page } from '@/lib/page/reader';
import { memberText, nodesOfType } from '@/lib/page/sources/json-ld';
import type { LineRange } from '@/lib/page/sources/lines';
import { metaContent } from '@/lib/page/sources/meta';
import { linkedInAddress } from '../address';
import type { Subject } from './subject';

/** Tabs of an organisation page; the home tab has none. */
export const tabs: ReadonlySet<string> = new Set([
  '',
  'about',
  'people',
  'jobs',
  'posts',
  'life',
  'products',
  'insights',
  'videos',
  'events',
  'services',
  'alumni',
  'mycompany',
  'home',
]);
/** A page's own tabs stand together: links to two tabs of one company no further apart than this. */
const reach = 40;

export interface OwnName {
  slug: string;
  proof: NonNullable<Subject['proof']>;
}

function tabOf(link: Link): { slug: string; tab: string } | null {
  const url = URL.parse(link.href);
  const address = url === null ? null : linkedInAddress(url);
  if (address === null || address.area === 'in') return null;
  const tab = address.rest[0] ?? '';
  return tabs.has(tab) && address.rest.length <= 1 ? { slug: address.slug, tab } : null;
}

/** The company whose tabs stand together in a document; null when there is no such group of links. */
export function tabsOwner(outline: Outline, root: LineRange): OwnName | null {
  const seen = new Map<string, { tab: string; link: Link }[]>();
  for (const link of outline.links) {
    if (link.first < root.first || link.first > root.last) continue;
    const found = tabOf(link);
    if (found === null) continue;
    const earlier = seen.get(found.slug) ?? [];
    const partner = earlier.find((each) => each.tab !== found.tab && link.first - each.link.first <= reach);
    if (partner) return { slug: found.slug, proof: { text: (found.tab === '' ? partner.link : link).href, source: 'href' } };
    seen.set(found.slug, [...earlier, { tab: found.tab, link }]);
  }
  return null;
}

/** Tabs that the page links to for a company. */
export const tabsOf = (outline: Outline, slug: string): ReadonlySet<string> =>
  new Set(
    outline.links.flatMap((link) => {
      const found = tabOf(link);
      return found !== null && found.slug === slug && found.tab !== '' ? [found.tab] : [];
    }),
  );

const slugIn = (href: string | null): string | null => {
  const url = href === null ? null : URL.parse(href);
  const address = url === null ? null : linkedInAddress(url);
  return address === null || address.area === 'in' ? null : address.slug;
};

/** What a page for visitors who are not signed in says about itself: canonical address, og:url, the organisation's record. */
export function statedName({ embedded }: Page): OwnName | null {
  const canonical = slugIn(embedded.canonical);
  if (canonical !== null) return { slug: canonical, proof: { text: embedded.canonical!, source: 'meta' } };
  const shared = metaContent(embedded, 'og:url');
  const sharedSlug = slugIn(shared);
  if (sharedSlug !== null) return { slug: sharedSlug, proof: { text: shared!, source: 'meta' } };
  for (const node of nodesOfType(embedded, organisationTypes)) {
    const url = memberText(node, 'url');
    const slug = slugIn(url);
    if (slug !== null) return { slug, proof: { text: url!, source: 'json-ld' } };
  }
  return null;
}

export const organisationTypes = ['Organization', 'Corporation', 'EducationalOrganization', 'CollegeOrUniversity', 'School', 'NGO'];

/** Parameters in which LinkedIn's searches carry the numbers of companies, as JSON arrays or plain. */
const idParameters = ['currentCompany', 'facetCurrentCompany', 'f_C'];

/** The one company number in a search link, also inside a sign-up link's way back; null for none or several. */
export function companyId(href: string): string | null {
  let url = URL.parse(href);
  const back = url?.searchParams.get('session_redirect') ?? url?.searchParams.get('sessionRedirect');
  if (back) url = URL.parse(back, href);
  if (url === null || !/(?:^|\.)linkedin\.com$/.test(url.hostname)) return null;
  for (const name of idParameters) {
    let value = url.searchParams.get(name);
    if (value?.startsWith('%')) value = URL.parse(`?${name}=${value}`, href)?.searchParams.get(name) ?? value;
    const numbers = value?.match(/\d+/g) ?? [];
    if (numbers.length === 1 && /^[\d["\s\]]+$/.test(value ?? '')) return numbers[0]!;
  }
  return null;
}

/** The company's number, when all links in the range that carry one agree. */
export function idIn(outline: Outline, ranges: readonly LineRange[]): { id: string; href: string } | null {
  const found = new Map<string, string>();
  for (const link of outline.links) {
    if (!ranges.some((range) => link.first >= range.first && link.first < range.last)) continue;
    const id = companyId(link.href);
    if (id !== null && !found.has(id)) found.set(id, link.href);
  }
  const [only] = found;
  return found.size === 1 && only ? { id: only[0], href: only[1] } : null;
}
