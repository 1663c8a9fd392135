/**
 * Which page would settle a key. Pages that were read say so themselves (their gaps); beyond that, a known LinkedIn
 * address or site may show what no page that was read could show. Addresses are rebuilt from a known host and its path:
 * no query, no fragment, nothing that a hostile page could smuggle in.
 */
import type { Account, Known, KnownGap } from '@/lib/account/account';
import { registrableSite } from '@/lib/account/domain';
import { isLinkedInHost } from '@/lib/kernel/web-address';
import type { Person } from '@/lib/person/person';
import type { SignalKey } from '@/lib/signal/vocabulary';

/** Account or person, as far as it matters here; see `findable`. */
export interface Findable {
  aliases: readonly string[];
  gaps: readonly KnownGap[];
  /** Addresses that were read, as `pageKey` gives them: looking there again would tell nothing new. */
  visited: ReadonlySet<string>;
}

/** Host and path without a final slash. */
const pageKey = (address: string): string => {
  const url = URL.parse(address);
  return url ? `${url.host}${url.pathname.replace(/\/$/, '')}` : address;
};

/** What a verdict needs of an account or a person to say where to look. */
export function findable({ aliases, gaps, known }: Account | Person): Findable {
  const visited = new Set<string>();
  for (const values of Object.values(known) as Known<SignalKey>[][])
    for (const { evidence } of values) for (const { url } of evidence) visited.add(pageKey(url));
  return { aliases, gaps, visited };
}

/** What the About tab of a LinkedIn company page shows for every company (research: the company card and its details). */
const onCompanyPage = new Set<SignalKey>([
  'company.industry',
  'company.employees',
  'company.employeesOnLinkedIn',
  'company.headquarters',
  'company.locations',
  'company.founded',
  'company.type',
  'company.specialties',
  'company.website',
]);
/** What only the company's own site tells. */
const onOwnSite = new Set<SignalKey>([
  'company.technologies',
  'company.businessModel',
  'company.cues',
  'company.regulated',
  'company.customers',
  'company.contact',
]);
const onProfile = new Map<SignalKey, string>([
  ['person.skills', 'details/skills/'],
  ['person.experience', 'details/experience/'],
  ['person.roleStarted', 'details/experience/'],
  ['person.companyStarted', 'details/experience/'],
]);

/** The first page that could answer one of the keys; null when no page is known that could. */
export function whereToLook(subject: Findable, needs: readonly SignalKey[]): string | null {
  for (const key of needs) {
    for (const gap of subject.gaps) {
      const address = gap.key === key && gap.state !== 'absent' && gap.openNext !== null ? safeAddress(gap.openNext, subject) : null;
      if (address) return address;
    }
  }
  for (const key of needs) {
    const address = usualPlace(subject, key, needs);
    if (address && !subject.visited.has(pageKey(address))) return address;
  }
  return null;
}

/** Host and path of an https address of LinkedIn or of the subject's own site; null for anything else. */
function safeAddress(text: string, { aliases }: Pick<Findable, 'aliases'>): string | null {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  if (isLinkedInHost(url.hostname)) return `https://www.linkedin.com${url.pathname}`;
  const site = registrableSite(url.hostname);
  return site !== null && aliases.includes(`domain:${site}`) ? `https://${url.hostname}${url.pathname}` : null;
}

/** Stands for an address that cannot be parsed (an import). */
const nowhere = new URL('about:blank');

const aliasValue = (aliases: readonly string[], type: string) => aliases.find((alias) => alias.startsWith(`${type}:`))?.slice(type.length + 1);

/** A place where one of the needed keys was already looked for in vain is not offered again. */
function usualPlace({ aliases, gaps }: Findable, key: SignalKey, needs: readonly SignalKey[]): string | null {
  const lookedAt = (test: (url: URL) => boolean) => gaps.some((gap) => needs.includes(gap.key) && test(URL.parse(gap.url) ?? nowhere));
  const linkedIn = aliasValue(aliases, 'linkedin') ?? aliasValue(aliases, 'linkedin-id');
  if (onCompanyPage.has(key) && linkedIn !== undefined)
    return lookedAt((url) => isLinkedInHost(url.hostname)) ? null : `https://www.linkedin.com/company/${encodeURIComponent(linkedIn)}/about/`;
  const profilePage = onProfile.get(key);
  if (profilePage !== undefined && linkedIn !== undefined)
    return lookedAt((url) => url.pathname.endsWith(profilePage))
      ? null
      : `https://www.linkedin.com/in/${encodeURIComponent(linkedIn)}/${profilePage}`;
  const domain = aliasValue(aliases, 'domain');
  if (onOwnSite.has(key) && domain !== undefined) return lookedAt((url) => !isLinkedInHost(url.hostname)) ? null : `https://${domain}/`;
  return null;
}
