/**
 * A reading speaks of a company, of a person, or of both. This splits it into what folding works on: one sighting per
 * subject, every quote carrying where and when it was read. A profile is also a sighting of its owner's employer.
 */
import { accountSightingFromPerson } from '@/lib/account/from-person';
import { accountAliases } from '@/lib/account/identity';
import { type Sighting, sightingId } from '@/lib/account/sighting';
import type { Reading } from '@/lib/page/reading';
import { personAliases } from '@/lib/person/identity';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Signal } from '@/lib/signal/signal';

/**
 * The page that was looked at. Tabs and detail pages of one profile share a canonical address but each shows
 * something else, so a later look at one must not replace what another showed. Query and fragment name no page.
 */
export function pageAddress({ url, canonicalUrl }: Reading): string {
  const parsed = URL.parse(url);
  return parsed === null ? canonicalUrl : `${parsed.origin}${parsed.pathname}`;
}

/** The signal with where and when its words were read. */
export function sourced(signal: Signal, origin: Pick<SourcedEvidence, 'url' | 'readAt' | 'reader'>): Signal<SourcedEvidence> {
  return { ...signal, evidence: signal.evidence.map((each) => ({ ...each, ...origin })) } as Signal<SourcedEvidence>;
}

/**
 * @param reading interpreted. @param readAt ISO 8601.
 * @returns the page's company, then its person, then the person's employer; empty for a refused reading.
 */
export function sightingsOf(reading: Reading, readAt: string): Sighting[] {
  const { kind, reader } = reading;
  if (reading.refusal !== null || kind === null || reader === null) return [];
  const url = pageAddress(reading);
  const subject = (about: Sighting['about']): Sighting[] => {
    const prefix = about === 'account' ? 'company.' : 'person.';
    const signals = reading.signals.filter((signal) => signal.key.startsWith(prefix)).map((signal) => sourced(signal, { url, readAt, reader }));
    if (signals.length === 0) return [];
    const aliases = (about === 'account' ? accountAliases : personAliases)({ canonicalUrl: reading.canonicalUrl, kind, signals });
    const gaps = reading.gaps.filter((gap) => gap.key.startsWith(prefix));
    return [{ id: sightingId(about, url), about, aliases, url, kind, reader, readAt, signals, gaps }];
  };
  const accounts = subject('account');
  const people = subject('person');
  const employers = accounts.length > 0 ? [] : people.flatMap((person) => accountSightingFromPerson(person) ?? []);
  return [...accounts, ...people, ...employers];
}
