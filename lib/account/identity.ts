/**
 * Who a page speaks of: the names under which a company can be recognised again. Aliases are facts of the page, never
 * guesses; the strongest stands first. A LinkedIn slug and a numeric id name one company for ever, a domain nearly
 * so, a name only as long as nothing stronger speaks against it.
 */
import { isLinkedInHost } from '@/lib/kernel/web-address';
import { answerable } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Signal, SignalOf } from '@/lib/signal/signal';
import type { CompanyKey } from '@/lib/signal/vocabulary';
import { bareName, isCompanyName } from './company-name';
import { siteOf, slug, typedAddress } from './domain';

/** What identity looks at: any reading or row of one. */
export interface Identifiable {
  /** Null for a row of a list page, whose address is not its own. */
  canonicalUrl: string | null;
  kind: string | null;
  signals: readonly Signal<Evidence>[];
}

/** `linkedin:<slug>` or `linkedin-id:<number>` of a company, school, showcase or Sales Navigator account page; null for any other address. */
export function linkedInCompanyAlias(address: string): string | null {
  const url = typedAddress(address);
  if (!url || !isLinkedInHost(url.hostname)) return null;
  const [first, second, third] = url.pathname.split('/').filter(Boolean);
  const part =
    first === 'company' || first === 'school' || first === 'showcase' ? second : first === 'sales' && second === 'company' ? third : undefined;
  const name = slug(part);
  if (name === null || (first === 'sales' && !/^\d+$/.test(name))) return null;
  return /^\d+$/.test(name) ? `linkedin-id:${name}` : `linkedin:${name}`;
}

/** The one answer that a reading gives; null when two values are equally likely, because then neither may join anybody. */
function soleAnswer<Key extends CompanyKey>(signals: readonly Signal<Evidence>[], key: Key): SignalOf<Key> | null {
  const found = signals.filter((signal) => signal.key === key && signal.confidence >= answerable) as SignalOf<Key>[];
  const best = found.toSorted((a, b) => b.confidence - a.confidence)[0];
  if (!best || (found.length > 1 && found.some((other) => other !== best && other.confidence === best.confidence))) return null;
  return best;
}

/** All aliases of a company that this reading proves, strongest first; empty when it names none. */
export function accountAliases({ canonicalUrl, kind, signals }: Identifiable): string[] {
  const aliases = new Set<string>();
  const add = (alias: string | null) => alias !== null && aliases.add(alias);
  if (canonicalUrl !== null && (kind === 'linkedin/company' || kind === 'sales-navigator/account')) add(linkedInCompanyAlias(canonicalUrl));
  for (const type of ['linkedin', 'linkedin-id']) add(soleLinkedInAlias(signals, type));
  if (canonicalUrl !== null && kind === 'website') add(domainAlias(canonicalUrl));
  const website = soleAnswer(signals, 'company.website');
  if (website) add(domainAlias(website.value));
  const name = soleAnswer(signals, 'company.name');
  if (name) add(nameAlias(name.value));
  return sortAliases([...aliases]);
}

/** A company page may show its slug and its number: both name it, as long as each stands alone among its kind. */
function soleLinkedInAlias(signals: readonly Signal<Evidence>[], type: string): string | null {
  const ofType = signals.filter(
    (signal) => signal.key === 'company.linkedinUrl' && aliasType(linkedInCompanyAlias(signal.value as string) ?? ':') === type,
  );
  const sole = soleAnswer(ofType, 'company.linkedinUrl');
  return sole && linkedInCompanyAlias(sole.value);
}

function domainAlias(address: string): string | null {
  const site = siteOf(address);
  return site && `domain:${site}`;
}

const nameAlias = (name: string): string | null => (isCompanyName(name) ? `name:${bareName(name)}` : null);

const strength = ['linkedin', 'linkedin-id', 'sales-navigator', 'domain', 'name', 'page'];
export const aliasType = (alias: string): string => alias.slice(0, alias.indexOf(':'));

/** Strongest first; equals by their letters, so that the order of visits cannot show. */
export function sortAliases(aliases: readonly string[]): string[] {
  const rank = (alias: string) => {
    const at = strength.indexOf(aliasType(alias));
    return at < 0 ? strength.length : at;
  };
  return aliases.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}
