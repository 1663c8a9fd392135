/**
 * LinkedIn's addresses: one form per thing, so that two visits to the same profile or company are seen to be the
 * same. Country hosts, locale tails, tabs, overlays and tracking are dropped (research: linkedin-dom §2).
 */

/** What an address is about. A `slug` is decoded and lower case, unless it is a case-sensitive member id. */
export interface LinkedInAddress {
  area: 'in' | 'company' | 'school' | 'showcase';
  slug: string;
  /** Path parts after the slug: `['about']`, `['details', 'experience']`, `['de']`. */
  rest: string[];
}

/** `www.`, `m.` and two- or three-letter country hosts; LinkedIn's own marketing sites (business., about.) are not meant. */
const memberHost = /^(?:(?:www|m|[a-z]{2,3})\.)?linkedin\.com$/;

/** Member ids (`ACoAA…`, Sales Navigator's `ACwAA…`) differ by case. */
const memberId = /^AC[a-z]AA[\w-]{10,}$/i;

/** A slug of 200 letters, each written as three escapes; longer ones are not taken apart. */
const longestPart = 1_800;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Null for anything but a profile, company, school or showcase page on a member host. */
export function linkedInAddress(url: URL): LinkedInAddress | null {
  if (!/^https?:$/.test(url.protocol) || !memberHost.test(url.hostname)) return null;
  const [area, part, ...rest] = url.pathname.split('/').filter((each) => each !== '');
  if ((area !== 'in' && area !== 'company' && area !== 'school' && area !== 'showcase') || part === undefined || part.length > longestPart)
    return null;
  const slug = decoded(part).normalize('NFC').trim();
  if (slug === '' || slug.length > 200) return null;
  return { area, slug: memberId.test(slug) ? slug : slug.toLowerCase(), rest: rest.map((each) => decoded(each).toLowerCase()) };
}

/** The one address of a thing, e.g. `https://www.linkedin.com/company/acme/`. */
export const canonicalAddress = ({ area, slug }: Pick<LinkedInAddress, 'area' | 'slug'>): string =>
  `https://www.linkedin.com/${area}/${encodeURIComponent(slug)}/`;

const account = /^\/sales\/company\/(\d{1,20})(?:\/|$)/;

/** Canonical address of the company, school or showcase page that a link leads to, in Sales Navigator too; null for any other link. */
export function organisationAddress(href: string): string | null {
  const url = URL.parse(href);
  const id = url !== null && /^https?:$/.test(url.protocol) && memberHost.test(url.hostname) ? account.exec(url.pathname)?.[1] : undefined;
  if (id !== undefined) return canonicalAddress({ area: 'company', slug: id });
  const address = url === null ? null : linkedInAddress(url);
  return address === null || address.area === 'in' ? null : canonicalAddress(address);
}

/** The slug or member id of the profile that a link leads to; null for any other link. */
export function profileSlug(href: string): string | null {
  const url = URL.parse(href);
  const address = url === null ? null : linkedInAddress(url);
  return address?.area === 'in' ? address.slug : null;
}
