/** Addresses of Sales Navigator. Of a lead's address only the id before the first comma is its own; account ids are those of company pages. */
export type SalesAddress =
  | { area: 'lead'; id: string }
  | { area: 'account'; id: string }
  | { area: 'search' | 'list'; of: 'people' | 'company'; id: string | null };

const host = /^(?:www\.)?linkedin\.com$/;
/** `ACwAA…`; case carries meaning. */
const leadId = /^[A-Za-z][\w-]{5,80}$/;

export function salesAddress(url: URL): SalesAddress | null {
  if (!/^https?:$/.test(url.protocol) || !host.test(url.hostname) || url.pathname.length > 1_000) return null;
  const [sales, area, part, id] = url.pathname.split('/').filter((each) => each !== '');
  if (sales !== 'sales' || part === undefined) return null;
  if (area === 'lead' || area === 'people') {
    const own = part.split(/,|%2C/i)[0]!;
    return leadId.test(own) ? { area: 'lead', id: own } : null;
  }
  if (area === 'company') return /^\d{1,20}$/.test(part) ? { area: 'account', id: part } : null;
  if (part !== 'people' && part !== 'company') return null;
  if (area === 'search') return { area, of: part, id: null };
  return area === 'lists' ? { area: 'list', of: part, id: id ?? null } : null;
}

export function salesLink(href: string | null): SalesAddress | null {
  const url = href === null ? null : URL.parse(href);
  return url === null ? null : salesAddress(url);
}

export const leadAddress = (id: string): string => `https://www.linkedin.com/sales/lead/${id}`;
export const accountAddress = (id: string): string => `https://www.linkedin.com/sales/company/${id}`;

/** The company page of an account: the number is the same. */
export const companyOf = (id: string): string => `https://www.linkedin.com/company/${id}/`;

/** The one form of a search or list: what was asked for, without the session. */
export function resultsAddress(url: URL): string {
  const plain = new URL(`https://www.linkedin.com${url.pathname.replace(/\/$/, '')}`);
  for (const [name, value] of url.searchParams)
    if (!/^(?:sessionId|viewAllFilters|_\w+|trk\w*|lipi)$/.test(name)) plain.searchParams.append(name, value);
  plain.searchParams.sort();
  return plain.href;
}
