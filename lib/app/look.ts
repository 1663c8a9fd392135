/**
 * The main path: one press of the button becomes one verdict.
 *
 *   look at the tab → open the snapshot → read → check → interpret → keep sightings → find related ones → fold → judge → pains → view
 *
 * Rows of a search, list or team page take the same way, except that nothing of them is kept (decision 0011).
 *
 * Every step between two awaits may be the worker's last: nothing is held in memory that the next call needs, and
 * asking again gives the same view. What the user typed joins what pages said before folding (`own-sightings`).
 */
import type { Clock } from '@/lib/kernel/clock';
import type { ExpectedError } from '@/lib/kernel/errors';
import type { Result } from '@/lib/kernel/result';
import type { PlaceParser } from '@/lib/language/places/place-parser';
import type { PageKind } from '@/lib/page/page-kind';
import { readPage } from '@/lib/page/read-page';
import type { Reading } from '@/lib/page/reading';
import { unpackSnapshot } from '@/lib/page/snapshot/unpack';
import type { Look, PanelView } from '@/lib/protocol/panel-view';
import { keepLook } from '@/lib/storage/looks';
import { allLists } from '@/lib/storage/notes';
import { icpsAndPersonas } from '@/lib/storage/packs';
import type { FingerprintTable } from '@/lib/technology/fingerprint-table';
import { askedWords } from './asked-words';
import { checkReading } from './check-reading';
import { interpret } from './interpret';
import { foldKnown, judgeKnown } from './judge-known';
import { judgeRows } from './judge-rows';
import { type RowSightings, rowSightingsOf } from './row-sightings';
import { sightingsOf } from './sightings';
import { typableKeys } from './typable-keys';

export interface LookTools {
  readTab: (tabId: number) => Promise<Result<unknown, ExpectedError>>;
  /** Loads the gazetteer on first use. */
  places: () => Promise<PlaceParser>;
  /** Loads the fingerprints of technologies on first use. */
  fingerprints: () => Promise<FingerprintTable>;
  mayFollowLinkedIn: () => Promise<boolean>;
  clock: Clock;
}

type Records = Awaited<ReturnType<typeof icpsAndPersonas>>;

type Read = { view: PanelView } | { reading: Reading; kind: PageKind; records: Records };

export async function look(tabId: number, tools: LookTools): Promise<PanelView> {
  const read = await readingOf(tabId, tools);
  return 'view' in read ? read.view : judged(tabId, read.reading, read.kind, read.records, tools.clock());
}

/** The rows that the tab shows now, for an act of the user on one of them; empty when the page cannot be read. */
export async function rowsOnTab(tabId: number, tools: LookTools): Promise<RowSightings[]> {
  const read = await readingOf(tabId, tools);
  return 'view' in read ? [] : rowSightingsOf(read.reading, tools.clock().toISOString());
}

/** What the tab says, or the view of why it says nothing. */
async function readingOf(tabId: number, tools: LookTools): Promise<Read> {
  const placesLoading = tools.places();
  placesLoading.catch(() => undefined);
  const read = await tools.readTab(tabId);
  if (!read.ok) return { view: await refusedView(read.error, tools) };
  const opened = unpackSnapshot(read.value);
  if (!opened.ok) return { view: { state: 'failed', name: 'bad-input', message: opened.error } };
  const parsePlace = await placesLoading;
  const checked = checkReading(readPage(opened.value));
  if (!checked.ok) return { view: { state: 'failed', name: 'bad-input', message: checked.error } };
  const fingerprintsLoading = checked.value.facts.traces.length > 0 ? tools.fingerprints() : null;
  fingerprintsLoading?.catch(() => undefined);
  const records = await icpsAndPersonas();
  const reading = interpret(checked.value, { parsePlace, asked: askedWords(records), fingerprints: await fingerprintsLoading });
  if (reading.refusal === 'not-supported' || reading.kind === null || reading.reader === null)
    return { view: { state: 'unsupported', host: URL.parse(reading.url)?.hostname ?? '' } };
  if (reading.refusal) return { view: { state: 'refused', refusal: reading.refusal, kind: reading.kind } };
  return { reading, kind: reading.kind, records };
}

async function refusedView(error: ExpectedError, tools: LookTools): Promise<PanelView> {
  if (error.name === 'restricted-page') return { state: 'restricted' };
  if (error.name === 'no-permission') return { state: 'not-pressed', canFollowLinkedIn: !(await tools.mayFollowLinkedIn()) };
  return { state: 'failed', name: error.name, message: error.message };
}

async function judged(tabId: number, reading: Reading, kind: PageKind, records: Records, now: Date): Promise<PanelView> {
  const sightings = sightingsOf(reading, now.toISOString());
  await keepLook(sightings, now);
  const known = await foldKnown(sightings, now);
  if (records.icps.length === 0 && records.personas.length === 0)
    return {
      state: 'empty-workspace',
      name: known.person?.whole.known['person.name']?.[0]?.value ?? known.account?.whole.known['company.name']?.[0]?.value ?? null,
    };
  const result: Look = {
    tabId,
    url: reading.url,
    kind,
    readAt: now.toISOString(),
    ...(await judgeKnown(known, records, now)),
    rows: await judgeRows(rowSightingsOf(reading, now.toISOString()), reading.url, records, now),
    lists: await allLists(),
    gaps: reading.gaps,
    problems: reading.problems,
    typable: typableKeys(),
  };
  return { state: 'verdict', look: result };
}
