/**
 * What the user typed about a company or person, as a sighting: so it is folded, judged and explained like anything
 * that a page said, and stands first because its source is the user (`account/fold-values`).
 */
import type { Sighting } from '@/lib/account/sighting';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Signal } from '@/lib/signal/signal';
import { relatedSightings } from '@/lib/storage/looks';
import { ownValuesOf } from '@/lib/storage/own-values';
import type { StoredOwnValue } from '@/lib/storage/schema';
import { personFromTitles } from './interpret-person';

/** No page's kind: such a sighting came from the user. */
const ownKind = 'own';

export const isOwn = ({ kind }: Pick<Sighting, 'kind'>): boolean => kind === ownKind;

/** A typed title says how high and in which function somebody works, as a page's title does. */
function withWhatItMeans(signals: Signal<SourcedEvidence>[], origin: Pick<SourcedEvidence, 'url' | 'readAt' | 'reader'>): Signal<SourcedEvidence>[] {
  const derived = personFromTitles(signals).map((signal) => ({
    ...signal,
    evidence: signal.evidence.map((each) => ({ ...each, ...origin, source: 'user' as const })),
  }));
  return [...signals, ...(derived as Signal<SourcedEvidence>[])];
}

function ownSighting({ id, about, aliases, key, value, text, at }: StoredOwnValue): Sighting {
  const origin = { url: '', readAt: at, reader: 'user' };
  const signal = {
    key,
    value,
    confidence: 1,
    evidence: [{ quote: text, section: '', source: 'user', ...origin }],
  } as unknown as Signal<SourcedEvidence>;
  const signals = key === 'person.title' ? withWhatItMeans([signal], origin) : [signal];
  return { id: `${ownKind} ${id}`, about, aliases, url: '', kind: ownKind, reader: 'user', readAt: at, signals, gaps: [] };
}

/** Every kept sighting of these aliases, and what the user typed about whom they name. */
export async function everySighting(about: Sighting['about'], aliases: readonly string[], now: Date): Promise<Sighting[]> {
  const seen = await relatedSightings(about, aliases, now);
  const names = new Set([...aliases, ...seen.flatMap((sighting) => sighting.aliases)]);
  return [...seen, ...(await typedSightings(about, [...names], now))];
}

/** What the user typed about whom the aliases name. */
export const typedSightings = async (about: Sighting['about'], aliases: readonly string[], now: Date): Promise<Sighting[]> =>
  (await ownValuesOf(about, aliases, now)).map(ownSighting);
