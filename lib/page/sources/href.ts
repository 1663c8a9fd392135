/** Addresses on the page. Shapes of addresses outlive layouts, so a link is one of the most stable anchors there are. */
import type { Link, Outline } from '../outline/outline';
import { type LineRange, linksIn, wholePage } from './lines';

/** Redirectors that carry the real address in a parameter (LinkedIn guest and logged-in pages, research: linkedin-dom §2). */
const redirectPaths = ['/redir/redirect', '/safety/go'];

/** The address itself, unwrapped from LinkedIn's redirectors; null when it is not http(s). */
export function webAddress(href: string): URL | null {
  const url = URL.parse(href);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const wrapped =
    url.hostname.endsWith('linkedin.com') && redirectPaths.some((path) => url.pathname.startsWith(path)) ? url.searchParams.get('url') : null;
  if (wrapped === null) return url;
  const inner = URL.parse(wrapped);
  return inner !== null && /^https?:$/.test(inner.protocol) ? inner : null;
}

/** Links in the range whose unwrapped address passes. */
export function linksTo(outline: Outline, passes: (url: URL) => boolean, within: LineRange = wholePage(outline)): { link: Link; url: URL }[] {
  const found: { link: Link; url: URL }[] = [];
  for (const link of linksIn(outline, within)) {
    const url = webAddress(link.href);
    if (url !== null && passes(url)) found.push({ link, url });
  }
  return found;
}
