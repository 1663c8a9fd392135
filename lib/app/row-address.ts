/** The address that a row may open: https, LinkedIn's or the open page's own host, without query, fragment or credentials. */
import { isLinkedInHost, webAddress } from '@/lib/kernel/web-address';

/** @param values of one key, best first. @returns null when there is nothing that may be opened. */
export function rowAddress(values: readonly { value: string }[] | undefined, pageUrl: string): string | null {
  const url = webAddress(values?.[0]?.value ?? '');
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  if (isLinkedInHost(url.hostname)) return `https://www.linkedin.com${url.pathname}`;
  return url.hostname === URL.parse(pageUrl)?.hostname ? `https://${url.hostname}${url.pathname}` : null;
}
