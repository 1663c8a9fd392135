/**
 * The rows of a search, list or team page as sightings: whom each row speaks of. They are judged and shown, and never
 * kept (decision 0011); only saving, ruling out or noting something on a row by hand makes something of it stay.
 */
import { registrableSite } from '@/lib/account/domain';
import { accountSightingFromPerson } from '@/lib/account/from-person';
import { accountAliases } from '@/lib/account/identity';
import type { Sighting } from '@/lib/account/sighting';
import { fold } from '@/lib/kernel/text';
import type { Reading } from '@/lib/page/reading';
import { personAliases } from '@/lib/person/identity';
import { isSignal, type Signal } from '@/lib/signal/signal';
import { pageAddress, sourced } from './sightings';

export interface RowSightings {
  /** Place of the row on the page, from 0. */
  position: number;
  /** The company of the row; of a person's row that names no company by itself, their employer. */
  account: Sighting | null;
  person: Sighting | null;
}

/**
 * `team:<site>/<folded name>`: whom a company's own site names. Two people of one name on one page are nobody, because
 * a "no" to the one would stand at the other.
 */
function teamAliases(reading: Reading): (string | null)[] {
  const site = reading.kind === 'website' ? registrableSite(URL.parse(reading.url)?.hostname ?? '') : null;
  const names = reading.rows.map(({ signals }) => {
    const name = signals.find((signal) => isSignal(signal, 'person.name'));
    return site && name ? `team:${site}/${fold(name.value)}` : null;
  });
  return names.map((name) => (names.filter((each) => each === name).length === 1 ? name : null));
}

/**
 * Rows that speak of somebody, in the order of the page. The ids hold no place, so that two searches, whose address
 * is the same without its query, never replace each other's people.
 * @param reading interpreted. @param readAt ISO 8601.
 */
export function rowSightingsOf(reading: Reading, readAt: string): RowSightings[] {
  const { kind, reader } = reading;
  if (reading.refusal !== null || kind === null || reader === null) return [];
  const url = pageAddress(reading);
  const teams = teamAliases(reading);
  const sighting = (about: Sighting['about'], aliases: string[], signals: Signal[], position: number): Sighting | null => {
    if (signals.length === 0) return null;
    const own = signals.map((signal) => sourced(signal, { url, readAt, reader }));
    return { id: rowId(about, url, aliases, position), about, aliases, url, kind, reader, readAt, signals: own, gaps: [] };
  };
  return reading.rows.flatMap(({ signals }, position) => {
    const [company, person] = [ofKind(signals, 'company.'), ofKind(signals, 'person.')];
    const proven = personAliases({ canonicalUrl: null, kind, signals: person });
    const team = teams[position];
    const someone = sighting('person', proven.length === 0 && team ? [team] : proven, person, position);
    const named = sighting('account', accountAliases({ canonicalUrl: null, kind, signals: company }), company, position);
    const employer = !named && someone && kind !== 'website' ? accountSightingFromPerson(someone) : null;
    const account = named ?? (employer && { ...employer, id: rowId('account', url, employer.aliases, position) });
    return account || someone ? [{ position, account, person: someone }] : [];
  });
}

const ofKind = (signals: readonly Signal[], prefix: string) => signals.filter(({ key }) => key.startsWith(prefix));

const rowId = (about: Sighting['about'], url: string, aliases: readonly string[], position: number) =>
  `${about} ${url} ${aliases[0] ?? `row ${position}`}`;
