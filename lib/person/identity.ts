/**
 * Who a page speaks of when it speaks of a person. Only addresses that LinkedIn gives to one member count. A name never
 * joins two people: that would show one person's words under another's name.
 */
import { slug, typedAddress } from '@/lib/account/domain';
import { type Identifiable, sortAliases } from '@/lib/account/identity';
import { isLinkedInHost } from '@/lib/kernel/web-address';
import { answerable } from '@/lib/signal/confidence';
import { isSignal } from '@/lib/signal/signal';

/**
 * `linkedin:<slug>`, `linkedin-id:<ACoAA…>` or `sales-navigator:<ACwAA…>` of a member's page; null for any other address.
 * Opaque ids keep their case, because it carries meaning; a Sales Navigator address is stable up to its first comma only.
 */
export function linkedInPersonAlias(address: string): string | null {
  const url = typedAddress(address);
  if (!url || !isLinkedInHost(url.hostname)) return null;
  const [first, second, third] = url.pathname.split('/').filter(Boolean);
  const part = first === 'in' ? second : first === 'sales' && (second === 'lead' || second === 'people') ? third?.split(/,|%2C/i)[0] : undefined;
  if (part === undefined) return null;
  if (/^AC[ow]A[\w-]{6,}$/.test(part)) return part.startsWith('ACw') ? `sales-navigator:${part}` : `linkedin-id:${part}`;
  if (first !== 'in') return null;
  const name = slug(part);
  return name && `linkedin:${name}`;
}

/** All aliases of a person that this reading proves, strongest first; empty when it names none. */
export function personAliases({ canonicalUrl, kind, signals }: Identifiable): string[] {
  const addresses = canonicalUrl !== null && (kind === 'linkedin/person' || kind === 'sales-navigator/lead') ? [canonicalUrl] : [];
  for (const signal of signals) if (isSignal(signal, 'person.linkedinUrl') && signal.confidence >= answerable) addresses.push(signal.value);
  const aliases = addresses.map(linkedInPersonAlias).filter((alias) => alias !== null);
  return sortAliases([...new Set(aliases)]);
}
