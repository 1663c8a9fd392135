/**
 * The worker's side of a press. The reading starts while the panel is still opening; the panel's question joins it.
 * When the worker dies in between, the question simply reads the tab itself: same path, same view.
 *
 *   press ──► reading starts ──┐
 *   panel asks `look` ─────────┴─► the running reading when it is of this tab and younger than `fresh`, else a new one
 */
import { systemClock } from '@/lib/kernel/clock';
import { ownJson } from '@/lib/platform/own-file';
import { mayFollowLinkedIn } from '@/lib/platform/permissions';
import { readTab } from '@/lib/platform/read-tab';
import type { PanelView } from '@/lib/protocol/panel-view';
import type { FingerprintTable } from '@/lib/technology/fingerprint-table';
import { loadPlaces } from './load-words';
import { type LookTools, look, rowsOnTab } from './look';
import type { RowSightings } from './row-sightings';
import { holding } from './workspaces/hold-workspace';

/** Milliseconds for which a press's reading answers the opening panel; a panel opens in 50–400 ms (feasibility §1). */
const fresh = 1_500;

/** Readings that a press began, and when. A hint only: without it the tab is simply read again. */
const running = new Map<number, { started: number; view: Promise<PanelView> }>();
const presses = new Map<number, number>();

const justPressed = (tabId: number) => Date.now() - (presses.get(tabId) ?? 0) < fresh;
let fingerprints: Promise<FingerprintTable> | null = null;

/** Only websites need them, so the first website of a worker's life loads them. */
function loadFingerprints(): Promise<FingerprintTable> {
  fingerprints ??= ownJson('/data/technologies.json').then(
    (table) => table as FingerprintTable,
    (error: unknown) => {
      fingerprints = null;
      throw error;
    },
  );
  return fingerprints;
}

const tools: LookTools = {
  readTab: (id) => readTab(id, justPressed(id)),
  places: loadPlaces,
  fingerprints: loadFingerprints,
  mayFollowLinkedIn,
  clock: systemClock,
};

/** The rows of the tab that the user acts on; none when the act is about the page's own subject. */
export const rowsActedOn = async (tabId: number | undefined): Promise<RowSightings[]> => (tabId === undefined ? [] : rowsOnTab(tabId, tools));

/** The user gave the button or one of its commands on this tab, and with it the right to read it. */
export function granted(tabId: number): void {
  presses.set(tabId, Date.now());
}

/** The button was pressed on this tab: starts reading at once. */
export function pressed(tabId: number): void {
  granted(tabId);
  const view = holding('look', () => look(tabId, tools));
  running.set(tabId, { started: Date.now(), view });
  view.catch(() => running.delete(tabId));
}

/** The view of this tab. A reading is handed out once; every later question reads afresh. */
export function lookAtTab(tabId: number): Promise<PanelView> {
  const started = running.get(tabId);
  running.delete(tabId);
  if (started && Date.now() - started.started < fresh) return started.view;
  return look(tabId, tools);
}
