/**
 * Which site an address belongs to. Two pages of one site are one source, and a company's site is one of its names,
 * so a wrong answer joins strangers: whatever is not clearly a company's own site is null.
 */

import { platformHosts } from '@/lib/kernel/platform-hosts';
import { siteOfHost } from '@/lib/kernel/site';
import { webAddress } from '@/lib/kernel/web-address';
import { gatheringPlaces } from './gathering-places';

/** Names that end so exist in one network only. */
const localEnds = /\.(?:local|localhost|internal)$/;

/** As `siteOfHost`, and null as well for local names, gathering places, a platform's own `www.` and what no host may be called. */
export function registrableSite(host: string): string | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name.length > 253 || !/^[a-z0-9.-]+$/.test(name) || localEnds.test(name)) return null;
  if (gatheringPlaces.has(name.split('.').slice(-2).join('.'))) return null;
  const site = siteOfHost(name);
  return site !== name && site !== null && platformHosts.has(site) ? null : site;
}

/** As `webAddress`; one without a scheme is taken as https. */
export function typedAddress(text: string): URL | null {
  const trimmed = text.trim();
  return webAddress(/^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
}

/** The site of an address; null when it names no company's own site. */
export function siteOf(address: string): string | null {
  const url = typedAddress(address);
  return url && registrableSite(url.hostname);
}

/** A name of 200 letters, each written as three escapes; longer ones are not taken apart. */
const longestPart = 1_800;

/** One part of an address's path, decoded, in one Unicode form and lower case; null when it is empty or cannot be decoded. */
export function slug(part: string | undefined): string | null {
  if (!part || part.length > longestPart) return null;
  try {
    const text = decodeURIComponent(part).normalize('NFC').toLowerCase().trim();
    return text === '' || text.length > 200 || /[\s/?#]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
