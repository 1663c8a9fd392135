/**
 * The addresses that a click may open: `https:`, host and path, nothing else. A link found on a page could otherwise
 * carry what was read away in its query, its fragment or its user name (trust finding T59).
 */
export function safeAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  return `${url.origin}${url.pathname}`;
}
