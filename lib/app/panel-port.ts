/**
 * The panel's side of everything: which tab it shows, when that is read again, and what the user's acts do. It lives
 * as long as the panel page. Every reading carries a number; an answer that arrives after the tab or its address
 * has changed is dropped, so tab A's person can never stand over tab B.
 *
 *   show(tab) ──► reading ──► answer of the newest number ──► view
 *       ▲             └── stale / not-loaded: asks again, `patience` times, then shows the refusal
 *       │
 *   tab activated · address changed · page loaded · button pressed · records changed
 */
import { createStore } from 'zustand/vanilla';
import { mainSample } from '@/lib/exchange/main-sample';
import { ExpectedError } from '@/lib/kernel/errors';
import { askWorker, onAnnouncement } from '@/lib/platform/messages';
import { requestLinkedIn } from '@/lib/platform/permissions';
import { activeTab, goTo, onActivated, onChanged, openOwnPage, ownWindow } from '@/lib/platform/tabs';
import type { Look, PanelView } from '@/lib/protocol/panel-view';

/** LinkedIn changes its address first and its page 0.3–2 s later (research: linkedin-dom §3): 8 × 400 ms cover it. */
const patience = { tries: 8, milliseconds: 400 } as const;
/** One navigation gives a burst of tab events within a few milliseconds; the last one counts. */
const settle = 60;

type About = 'account' | 'person';

interface PanelState {
  view: PanelView;
  tabId: number | null;
}

/** @param options.tabId fixes the tab (a panel page opened in a tab of its own, as in tests and in Firefox's). */
export function createPanelPort(options: { tabId?: number | undefined } = {}) {
  const store = createStore<PanelState>(() => ({ view: { state: 'reading' }, tabId: null }));
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setView = (view: PanelView) => store.setState({ view });
  const failedView = (error: unknown): PanelView => {
    if (error instanceof ExpectedError) return { state: 'failed', name: error.name, message: error.message };
    console.error(error);
    return { state: 'failed', name: 'unexpected', message: error instanceof Error ? error.message : String(error) };
  };

  async function read(tabId: number, own: number, quiet: boolean): Promise<void> {
    if (!quiet) setView({ state: 'reading' });
    for (let attempt = 0; attempt <= patience.tries; attempt += 1) {
      let view: PanelView;
      try {
        view = await askWorker({ ask: 'look', tabId });
      } catch (error) {
        view = failedView(error);
      }
      if (own !== number) return;
      const early = view.state === 'refused' && (view.refusal === 'stale' || view.refusal === 'not-loaded');
      const moved = view.state === 'failed' && view.name === 'lost-answer';
      if (!(early || moved) || attempt === patience.tries) return setView(view);
      await new Promise((resolve) => setTimeout(resolve, patience.milliseconds));
      if (own !== number) return;
    }
  }

  /** @param quiet keeps the present view until the new one is there (same page, nothing should move). */
  function show(tabId: number, quiet = false): void {
    number += 1;
    clearTimeout(timer);
    store.setState({ tabId });
    void read(tabId, number, quiet);
  }

  function showSoon(tabId: number): void {
    number += 1;
    clearTimeout(timer);
    setView({ state: 'reading' });
    timer = setTimeout(() => show(tabId), settle);
  }

  const look = (): Look | null => {
    const { view } = store.getState();
    return view.state === 'verdict' ? view.look : null;
  };

  /** Applies a change to the part of the look that is still shown when the worker has answered. */
  function patch(about: About, id: string, change: Partial<{ saved: boolean; ruledOut: NonNullable<Look['account']>['ruledOut'] }>): void {
    const shown = look();
    if (!shown) return;
    if (about === 'account' && shown.account?.account.id === id)
      setView({ state: 'verdict', look: { ...shown, account: { ...shown.account, ...change } } });
    if (about === 'person' && shown.person?.person.id === id)
      setView({ state: 'verdict', look: { ...shown, person: { ...shown.person, ...change } } });
  }

  const idOf = (about: About): string | null => {
    const shown = look();
    return (about === 'account' ? shown?.account?.account.id : shown?.person?.person.id) ?? null;
  };

  async function act(about: About, run: (id: string) => Promise<Parameters<typeof patch>[2]>): Promise<boolean> {
    const id = idOf(about);
    if (id === null) return false;
    try {
      patch(about, id, await run(id));
      return true;
    } catch (error) {
      setView(failedView(error));
      return false;
    }
  }

  function follow(windowId: number): () => void {
    const stops = [
      onChanged(({ tabId }) => {
        if (tabId === store.getState().tabId) showSoon(tabId);
      }),
      onAnnouncement((announcement) => {
        const { tabId, view } = store.getState();
        if (announcement.announce === 'pressed' && (options.tabId === undefined || announcement.tabId === options.tabId)) {
          void activeTab().then((active) => {
            if (active === announcement.tabId || options.tabId === announcement.tabId)
              show(announcement.tabId, view.state === 'verdict' && tabId === announcement.tabId);
          });
        }
        if (announcement.announce === 'changed' && tabId !== null && (view.state === 'verdict' || view.state === 'empty-workspace'))
          show(tabId, true);
      }),
    ];
    if (options.tabId === undefined) stops.push(onActivated(windowId, (tabId) => show(tabId)));
    return () => {
      for (const stop of stops) stop();
    };
  }

  return {
    view: (): PanelView => store.getState().view,
    subscribe: (callback: () => void): (() => void) => store.subscribe(callback),
    /** Starts following; resolves when the first reading has begun. Returns the way to stop. */
    async start(): Promise<() => void> {
      const stop = follow(await ownWindow());
      const tabId = options.tabId ?? (await activeTab());
      if (tabId === null) setView({ state: 'restricted' });
      else show(tabId);
      return stop;
    },
    readAgain(): void {
      const { tabId } = store.getState();
      if (tabId !== null) show(tabId);
    },
    save: (about: About) => act(about, (id) => askWorker({ ask: 'save', about, id })),
    unsave: (about: About) => act(about, (id) => askWorker({ ask: 'unsave', about, id })),
    ruleOut: (about: About, reason: string) => act(about, async (id) => ({ ruledOut: await askWorker({ ask: 'rule-out', about, id, reason }) })),
    undoRuleOut: (about: About) => act(about, (id) => askWorker({ ask: 'undo-rule-out', about, id })),
    followLinkedIn(): void {
      void requestLinkedIn().then((granted) => {
        const { tabId } = store.getState();
        if (granted && tabId !== null) show(tabId);
      });
    },
    open(url: string): void {
      const { tabId } = store.getState();
      if (tabId !== null) void goTo(tabId, url);
    },
    async loadSample(): Promise<void> {
      await askWorker({ ask: 'load-sample', id: mainSample });
      const { tabId } = store.getState();
      if (tabId !== null) show(tabId);
    },
    openWorkspace: (): void => void openOwnPage('workspace.html'),
  };
}
