/** Addresses of result lists: which kind of results, and the one form without what says how somebody came (research: linkedin-dom §2). */

export type Vertical = 'people' | 'companies' | 'all' | 'directory';

const host = /^(?:(?:www|m|[a-z]{2,3})\.)?linkedin\.com$/;

/** Null for anything but results of people, companies or both. `directory` is the list of namesakes for visitors who are not signed in. */
export function verticalOf(url: URL): Vertical | null {
  if (!/^https?:$/.test(url.protocol) || !host.test(url.hostname)) return null;
  const [first, second, third] = url.pathname.split('/').filter((part) => part !== '');
  if (first === 'pub' && second === 'dir') return third === undefined && url.search === '' ? null : 'directory';
  if (first !== 'search' || second !== 'results') return null;
  return third === 'people' || third === 'companies' || third === 'all' ? third : null;
}

const passing = /^(?:origin|originalSubdomain|sid|searchId|position|spellCorrectionEnabled|trk\w*|lipi|_\w+|utm_\w+|heroEntityKey)$/;

export function searchAddress(url: URL): string {
  const plain = new URL(`https://www.linkedin.com${url.pathname.replace(/\/?$/, '/')}`);
  for (const [name, value] of url.searchParams) if (!passing.test(name)) plain.searchParams.append(name, value);
  plain.searchParams.sort();
  return plain.href;
}
