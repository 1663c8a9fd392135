/**
 * One record on the desk of one editor: undo, autosave and preview all look at the same content.
 *
 *   opening ──► saved ◄──────────── written ───────────┐
 *                 │ change, undo, redo                 │
 *                 ▼                                    │
 *              unsaved ──(a pause)──► saving ──────────┤
 *                                        │             └─► failed ──(next change or `saveNow`)──► saving
 *                                        └─► elsewhere ──`resolve('mine' | 'theirs')`──► saving or saved
 *
 * `elsewhere`: another page wrote the same record since this one read it. Nothing is overwritten until the user says
 * whose words stay. Without unsaved changes the other page's words are simply shown.
 */
import { createStore } from 'zustand/vanilla';
import type { Clock } from '@/lib/kernel/clock';
import { systemClock } from '@/lib/kernel/clock';
import type { RecordKind, Records } from '@/lib/persona/records';
import { publishDraft, readWritten, type Written, writeDraft } from '@/lib/storage/drafts';
import { isPublished } from '@/lib/storage/records';
import { watch } from '@/lib/storage/watch';

/** Milliseconds without a change before the draft is written. */
const pause = 300;
/** Steps that can be taken back. */
const mostSteps = 200;

export type SaveState = 'opening' | 'saved' | 'unsaved' | 'saving' | 'failed' | 'elsewhere';

export interface DeskView<Content> {
  state: SaveState;
  /** Null while opening, and when no such record exists. */
  content: Content | null;
  published: Content | null;
  /** What `undo` would take back, in words; null when there is nothing. */
  undo: string | null;
  redo: string | null;
  /** What went wrong, when `state` is `failed`. */
  failure: string | null;
}

export interface Desk<Content> {
  view: () => DeskView<Content>;
  subscribe: (listener: () => void) => () => void;
  /** `what` names the step for undo: "the weight of Size". Steps of the same name within a second become one. */
  change: (what: string, next: (content: Content) => Content) => void;
  undo: () => void;
  redo: () => void;
  saveNow: () => Promise<void>;
  resolve: (whose: 'mine' | 'theirs') => Promise<void>;
  /** ICPs and personas: from now on pages are compared with this. Resolves to false when the record is `elsewhere`. */
  publish: (reason: string) => Promise<boolean>;
  /** Back to what is published; can be undone. */
  discard: () => void;
  /** Writes what is unsaved and stops watching. */
  close: () => Promise<void>;
}

interface Step<Content> {
  what: string;
  before: Content;
  at: number;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** @param fresh what to begin with when no such record exists. */
export function openDesk<Kind extends RecordKind>(
  kind: Kind,
  id: string,
  fresh: Records[Kind] | null = null,
  clock: Clock = systemClock,
): Desk<Records[Kind]> {
  type Content = Records[Kind];
  const store = createStore<DeskView<Content>>(() => ({
    state: 'opening',
    content: null,
    published: null,
    undo: null,
    redo: null,
    failure: null,
  }));
  let revision = 0;
  let done: Step<Content>[] = [];
  let undone: Step<Content>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const show = (over: Partial<DeskView<Content>>) => store.setState({ ...over, undo: done.at(-1)?.what ?? null, redo: undone.at(-1)?.what ?? null });

  const take = (written: Written<Kind>) => {
    revision = written.revision;
    show({ state: 'saved', content: written.content, published: written.published, failure: null });
  };

  const seen = (written: Written<Kind>) => {
    const { state, content } = store.getState();
    if (state === 'opening') {
      if (written.content === null && fresh !== null) {
        revision = written.revision;
        store.setState({ content: fresh });
        return schedule();
      }
      return take(written);
    }
    if (!same(written.published, store.getState().published)) show({ published: written.published });
    if (written.revision === revision || state !== 'saved') return undefined;
    if (!same(written.content, content)) {
      done = [];
      undone = [];
    }
    return take(written);
  };
  const stop = watch(() => readWritten(kind, id), seen);

  async function write(): Promise<void> {
    clearTimeout(timer);
    const { content, state } = store.getState();
    if (content === null || state === 'elsewhere' || state === 'saved') return;
    show({ state: 'saving' });
    try {
      const next = await writeDraft(kind, content, revision, clock());
      if (next === null) return show({ state: 'elsewhere' });
      revision = next;
      const newer = !same(store.getState().content, content);
      show({ state: newer ? 'unsaved' : 'saved', failure: null, ...(isPublished(kind) ? {} : { published: content }) });
      if (newer) schedule();
    } catch (error) {
      show({ state: 'failed', failure: messageOf(error) });
    }
  }

  const saveNow = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };

  function schedule(): void {
    if (store.getState().state !== 'elsewhere') show({ state: 'unsaved' });
    clearTimeout(timer);
    timer = setTimeout(saveNow, pause);
  }

  const move = (from: Step<Content>[], to: Step<Content>[]) => {
    const { content } = store.getState();
    const step = from.pop();
    if (!step || content === null) return;
    to.push({ ...step, before: content });
    store.setState({ content: step.before });
    schedule();
  };

  const change: Desk<Content>['change'] = (what, next) => {
    const { content } = store.getState();
    if (content === null) return;
    const changed = next(content);
    if (same(changed, content)) return;
    const last = done.at(-1);
    const at = clock().getTime();
    if (last?.what === what && at - last.at < 1_000) last.at = at;
    else done = [...done.slice(1 - mostSteps), { what, before: content, at }];
    undone = [];
    store.setState({ content: changed });
    schedule();
  };

  return {
    view: store.getState,
    subscribe: (listener) => store.subscribe(listener),
    change,
    undo: () => move(done, undone),
    redo: () => move(undone, done),
    saveNow,
    async resolve(whose) {
      const written = await readWritten(kind, id);
      if (whose === 'theirs') {
        done = [];
        undone = [];
        return take(written);
      }
      revision = written.revision;
      show({ state: 'unsaved' });
      return saveNow();
    },
    async publish(reason) {
      if (!isPublished(kind)) throw new Error(`${kind} records are not published`);
      await saveNow();
      const { content, state } = store.getState();
      if (content === null || state !== 'saved') return false;
      const next = await publishDraft(kind, content as Records['icp'] | Records['persona'], revision, reason, clock());
      if (next === null) {
        show({ state: 'elsewhere' });
        return false;
      }
      revision = next;
      show({ published: content });
      return true;
    },
    discard() {
      const { published } = store.getState();
      if (published) change('all unpublished changes', () => published);
    },
    async close() {
      stop();
      await saveNow();
    },
  };
}
