/**
 * Addresses that pages write. Only http and https count, and LinkedIn's redirect pages are looked through, because the
 * address behind them is what the page means.
 */

/** LinkedIn itself, with any country in front. */
export const isLinkedInHost = (hostname: string): boolean => hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com');

/** Redirect pages that carry the real address in `url` (guest and logged-in pages; research: linkedin-dom §2). */
const redirectPath = /^\/(?:redir\/redirect|safety\/go)\/?$/;

const isWeb = (url: URL | null): url is URL => url !== null && (url.protocol === 'https:' || url.protocol === 'http:');

/** The address itself, unwrapped once; null when it or what it leads to is not http(s). */
export function webAddress(href: string): URL | null {
  const url = URL.parse(href);
  if (!isWeb(url)) return null;
  if (!isLinkedInHost(url.hostname) || !redirectPath.test(url.pathname)) return url;
  const target = URL.parse(url.searchParams.get('url') ?? '');
  return isWeb(target) ? target : null;
}
