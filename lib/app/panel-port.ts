/**
 * The panel's side of everything: which tab it shows, when that is read again, and what the user's acts do. It lives
 * as long as the panel page. Every reading carries a number; an answer that arrives after the tab or its address
 * has changed is dropped, so tab A's person can never stand over tab B.
 *
 *   show(tab) ──► reading ──► answer of the newest number ──► view
 *       ▲             └── stale / not-loaded: asks again, `patience` times, then shows the refusal
 *       │
 *   tab activated · address changed · page loaded · button pressed · records changed
 *
 * While it shows a page, a watcher waits there for what appears later (`keep-watch`), and the page is read again quietly.
 */
import { createStore } from 'zustand/vanilla';
import type { Notes } from '@/lib/account/notes';
import { mainSample } from '@/lib/exchange/main-sample';
import { ExpectedError } from '@/lib/kernel/errors';
import { onAnnouncement } from '@/lib/platform/messages';
import { requestLinkedIn } from '@/lib/platform/permissions';
import { type ShownInTab, showInTab, type WordsToShow } from '@/lib/platform/show-in-tab';
import { activeTab, addressOf, goTo, onActivated, onChanged, openOwnPage, ownWindow } from '@/lib/platform/tabs';
import { stopWatching, watchTab } from '@/lib/platform/watch-tab';
import type { Command } from '@/lib/protocol/messages';
import type { NoteChange } from '@/lib/protocol/note-change';
import type { PageText } from '@/lib/protocol/page-text';
import { type PanelChoices, usualChoices } from '@/lib/protocol/panel-choices';
import type { Look, PanelView } from '@/lib/protocol/panel-view';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { spoken } from '@/lib/wording/language';
import { keepWatch } from './keep-watch';
import { fitOfLook, withFit } from './notes/with-fit';
import { askFromPanel } from './panel-errors/ask-from-panel';
import { failedView, movedOn, saidView } from './panel-errors/failed-view';
import { queueActs } from './queue/queue-acts';
import { rowActs } from './row-acts';
import { sameAnswer } from './same-answer';

/** LinkedIn changes its address first and its page 0.3–2 s later (research: linkedin-dom §3): 8 × 400 ms cover it. */
const patience = { tries: 8, milliseconds: 400 } as const;
/** One navigation gives a burst of tab events within a few milliseconds; the last one counts. */
const settle = 60;
/** A script from a file takes longer into a page than the word that stops it, at most this long. */
const overtaken = 1_000;

type About = 'account' | 'person';

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A reading counts only while the tab still stands where it was made; the browser's word, not the page's. */
async function standsIn(tabId: number, url: string): Promise<boolean> {
  const address = await addressOf(tabId);
  return address === null || address.split('#')[0] === url.split('#')[0];
}

interface PanelState {
  view: PanelView;
  tabId: number | null;
  choices: PanelChoices;
}

/** @param options.tabId fixes the tab (a panel page opened in a tab of its own, as in tests and in Firefox's). */
export function createPanelPort(options: { tabId?: number | undefined } = {}) {
  const store = createStore<PanelState>(() => ({ view: { state: 'reading' }, tabId: null, choices: usualChoices }));
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setView = (view: PanelView) => store.setState({ view });

  async function read(tabId: number, own: number, quiet: boolean): Promise<void> {
    if (!quiet) setView({ state: 'reading' });
    for (let attempt = 0; attempt <= patience.tries; attempt += 1) {
      let view: PanelView;
      try {
        view = saidView(await askFromPanel({ ask: 'look', tabId, language: spoken() }));
      } catch (error) {
        view = failedView(error);
      }
      if (view.state === 'verdict' && !(await standsIn(tabId, view.look.url))) view = movedOn();
      if (own !== number) return;
      const early = view.state === 'refused' && (view.refusal === 'stale' || view.refusal === 'not-loaded');
      const moved = view.state === 'failed' && view.name === 'lost-answer';
      if (!(early || moved) || attempt === patience.tries) return setView(view);
      /* What is shown may be somebody who is not on the page any more. */
      if (look()) setView({ state: 'reading' });
      await wait(patience.milliseconds);
      if (own !== number) return;
    }
  }

  /** Waits with the page for what appears later, from the start of its reading on, so that nothing falls in between. */
  function watch(tabId: number, own: number, reading: Promise<void>): void {
    const shown = () => store.getState().view;
    void keepWatch(reading, {
      watch: () => watchTab(tabId),
      current: () => own === number,
      worthwhile: () => ['reading', 'verdict', 'refused', 'empty-workspace'].includes(shown().state),
      reread: async () => {
        const before = shown();
        await read(tabId, own, true);
        return own !== number || !sameAnswer(before, shown());
      },
      wait,
      now: Date.now,
    });
  }

  /** @param quiet keeps the present view until the new one is there (same page, nothing should move). */
  function show(tabId: number, quiet = false): void {
    number += 1;
    clearTimeout(timer);
    leave(tabId);
    store.setState({ tabId });
    watch(tabId, number, read(tabId, number, quiet));
  }

  /** Another tab, or none, is shown from now on. */
  function leave(next: number | null): void {
    const { tabId } = store.getState();
    if (tabId === null || tabId === next) return;
    stopWatching(tabId);
    /* A watcher that was just being put there starts after the stop; it is stopped once more. */
    setTimeout(() => store.getState().tabId !== tabId && stopWatching(tabId), overtaken);
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

  /**
   * Applies a change to the part of the look that is still shown when the worker has answered. Those who look get a new look
   * in any case: the company's table names people whom the page is not about.
   */
  function patch(about: About, id: string, change: Partial<Pick<NonNullable<Look['account']>, 'saved' | 'ruledOut' | 'notes'>>): void {
    const shown = look();
    if (!shown) return;
    const { account, person } = shown;
    const changed = {
      ...(about === 'account' && account?.account.id === id && { account: { ...account, ...change } }),
      ...(about === 'person' && person?.person.id === id && { person: { ...person, ...change } }),
    };
    setView({ state: 'verdict', look: { ...shown, ...changed } });
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

  async function own(about: About, run: (id: string) => Promise<string | null>): Promise<string | null | undefined> {
    let words: string | null | undefined;
    await act(about, async (id) => {
      words = await run(id);
      return {};
    });
    return words;
  }

  function openHere(url: string): void {
    const { tabId } = store.getState();
    if (tabId !== null) void goTo(tabId, url);
  }

  const learnChoices = () => askFromPanel({ ask: 'choices' }).then((choices) => store.setState({ choices }), console.error);

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
        if (announcement.announce === 'changed') void learnChoices();
        if (announcement.announce === 'changed' && tabId !== null && (view.state === 'verdict' || view.state === 'empty-workspace'))
          show(tabId, true);
      }),
    ];
    if (options.tabId === undefined) stops.push(onActivated(windowId, (tabId) => show(tabId)));
    return () => {
      number += 1;
      leave(null);
      for (const stop of stops) stop();
    };
  }

  return {
    view: (): PanelView => store.getState().view,
    subscribe: (callback: () => void): (() => void) => store.subscribe(callback),
    /** Starts following; resolves when the first reading has begun. Returns the way to stop. */
    async start(): Promise<() => void> {
      const stop = follow(await ownWindow());
      void learnChoices();
      const tabId = options.tabId ?? (await activeTab());
      if (tabId === null) setView({ state: 'restricted' });
      else show(tabId);
      return stop;
    },
    readAgain(): void {
      const { tabId } = store.getState();
      if (tabId !== null) show(tabId);
    },
    save: (about: About) => act(about, (id) => askFromPanel({ ask: 'save', about, id })),
    unsave: (about: About) => act(about, (id) => askFromPanel({ ask: 'unsave', about, id })),
    ruleOut: (about: About, reason: string) => act(about, async (id) => ({ ruledOut: await askFromPanel({ ask: 'rule-out', about, id, reason }) })),
    undoRuleOut: (about: About) => act(about, (id) => askFromPanel({ ask: 'undo-rule-out', about, id })),
    ...rowActs({ view: () => store.getState().view, setView, tabId: () => store.getState().tabId }),
    /** What the words would mean for the key; null when nothing. */
    async readValue(key: SignalKey, text: string): Promise<{ value: unknown } | null> {
      return askFromPanel({ ask: 'read-value', key, text });
    },
    /** Resolves to the words that stood there before (null: none), or undefined when it failed; the view says why. */
    setValue: (about: About, key: SignalKey, text: string) =>
      own(about, async (id) => (await askFromPanel({ ask: 'set-value', about, id, key, text })).before),
    clearValue: (about: About, key: SignalKey) => own(about, async (id) => (await askFromPanel({ ask: 'clear-value', about, id, key })).text),
    async note(about: About, id: string, change: NoteChange): Promise<{ before: Notes; after: Notes }> {
      const { before, notes, ...saved } = await askFromPanel({ ask: 'note', about, id, change: withFit(change, fitOfLook(look(), about, id)) });
      patch(about, id, { notes, ...saved });
      return { before, after: notes };
    },
    ...queueActs({ look, open: (url) => openHere(url) }),
    choices: (): PanelChoices => store.getState().choices,
    choose(choices: PanelChoices): void {
      store.setState({ choices });
      void askFromPanel({ ask: 'choose', choices }).catch((error: unknown) => setView(failedView(error)));
    },
    committee: (id: string) => askFromPanel({ ask: 'committee', id }),
    /** A command on a page that was not read yet reads it, as a press does: the browser gives the same right with it. */
    onCommand: (callback: (command: Command) => void) =>
      onAnnouncement((announcement) => {
        const { tabId, view } = store.getState();
        if (announcement.announce !== 'command' || announcement.tabId !== tabId) return;
        if (view.state === 'not-pressed') show(tabId);
        else callback(announcement.command);
      }),
    openKeys: (): void => void openOwnPage('workspace.html', '#keys'),
    /** Null when the page cannot be looked at any more. */
    async report(): Promise<string | null> {
      const { tabId } = store.getState();
      if (tabId === null) return null;
      try {
        return (await askFromPanel({ ask: 'report', tabId })).text;
      } catch (error) {
        if (!(error instanceof ExpectedError)) console.error(error);
        return null;
      }
    },
    followLinkedIn(): void {
      void requestLinkedIn().then((granted) => {
        const { tabId } = store.getState();
        if (granted && tabId !== null) show(tabId);
      });
    },
    /** Selects the words on the page that is shown and scrolls to them: called straight from a press, and only then. */
    async showOnPage({ url, ...words }: WordsToShow & { url: string }): Promise<ShownInTab> {
      const { tabId } = store.getState();
      /* A reader notes a page by its canonical address, which is not always the one in the bar. */
      if (tabId === null || !(await standsIn(tabId, look()?.url ?? url))) return 'gone';
      return showInTab(tabId, words);
    },
    pageText: (): Promise<PageText> => askFromPanel({ ask: 'page-text', tabId: store.getState().tabId ?? 0 }),
    open: openHere,
    async loadSample(): Promise<void> {
      await askFromPanel({ ask: 'load-sample', id: mainSample });
      const { tabId } = store.getState();
      if (tabId !== null) show(tabId);
    },
    openWorkspace: (): void => void openOwnPage('workspace.html'),
    openReviews: (): void => void openOwnPage('workspace.html', '#reviews'),
  };
}
