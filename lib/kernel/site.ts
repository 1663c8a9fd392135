/**
 * Which part of a host is somebody's own: `www.`, `app.` and `blog.` of one company belong together, while two
 * customers of one platform do not. The one place that answers it, for pages that are read and for accounts that are
 * told apart by their site.
 */
import { platformHosts } from './platform-hosts';
import { isPublicSuffix } from './public-suffixes';

/**
 * `www.shop.acme.co.uk` → `acme.co.uk`; `a.acme.github.io` → `acme.github.io`; `www.github.io` → `github.io`.
 * @param host as in `URL.hostname`; a final dot is dropped.
 * @returns null for IP addresses, names without a dot and bare registries (`co.uk`): nobody's own.
 */
export function siteOfHost(host: string): string | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  if (labels.length < 2 || labels.includes('') || name.startsWith('[') || /^[\d.]+$/.test(name)) return null;
  const shared = isPublicSuffix(labels.at(-2)!, labels.at(-1)!) ? 2 : 1;
  if (labels.length <= shared) return null;
  const platform = platformSize(labels);
  if (platform === 0) return labels.slice(-shared - 1).join('.');
  return labels.slice(labels.at(-platform - 1) === 'www' ? -platform : -platform - 1).join('.');
}

/** How many labels at the end are a platform's, with a customer in front of them; the longest counts, 0 for none. */
function platformSize(labels: string[]): number {
  for (const size of [3, 2]) if (labels.length > size && platformHosts.has(labels.slice(-size).join('.'))) return size;
  return 0;
}
