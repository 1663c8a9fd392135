/**
 * The workspace's side of everything. The page is one of our own, so it reads storage itself and is told by the
 * database of every change, its own or the worker's; what changes data for good goes through the worker.
 */
import { createStore } from 'zustand/vanilla';
import { askWorker } from '@/lib/platform/messages';
import { countAll, oldestKept } from '@/lib/storage/counts';
import { allRecords } from '@/lib/storage/packs';
import { allRuleOuts } from '@/lib/storage/rule-outs';
import { allSaved } from '@/lib/storage/saved';
import { watch } from '@/lib/storage/watch';
import { removeWithReferences, sayRemoved } from './editing/remove-record';
import { exportPack } from './export-pack';
import { icpInWords, personaInWords } from './profiles';
import { type OfferedSample, offeredSamples } from './samples';

async function view() {
  const [records, counts, oldest, saved, ruledOut] = await Promise.all([allRecords(), countAll(), oldestKept(), allSaved(), allRuleOuts()]);
  return {
    icps: records.icps.map((icp) => icpInWords(icp, records.segments, records.pains)),
    personas: records.personas.map((persona) => personaInWords(persona, records.pains, records)),
    counts: {
      companyPages: counts.companyPages,
      recentPeople: counts.recentPeople,
      saved: counts.saved,
      ruledOut: counts.ruledOut,
      ownValues: counts.ownValues,
      notes: counts.notes,
      oldest,
    },
    saved: saved.map(({ about, id, name, savedAt, expiresAt }) => ({ about, id, name, savedAt, expiresAt })),
    ruledOut: ruledOut.map(({ aliases, about, name, reason, at }) => ({ id: aliases[0] ?? '', about, name, reason, at })),
  };
}

type View = Awaited<ReturnType<typeof view>>;

export function createWorkspacePort() {
  let samples: readonly OfferedSample[] = [];
  const store = createStore<{ view: View | null }>(() => ({ view: null }));
  const offered = offeredSamples().then((all) => {
    samples = all;
  });
  /* The first view waits for the samples, so that nothing moves on the screen afterwards; both are fetched at once. */
  watch(view, (next) => {
    const show = () => store.setState({ view: next });
    offered.then(show, show);
  });

  return {
    view: (): View | null => store.getState().view,
    subscribe: (listener: () => void): (() => void) => store.subscribe(listener),
    samples: () => samples,
    loadSample: async (id: string): Promise<string[]> => (await askWorker({ ask: 'load-sample', id })).notes,
    importPack: async (text: string): Promise<string[]> => (await askWorker({ ask: 'import-pack', text })).notes,
    exportPack,
    async remove(about: 'icp' | 'persona', id: string): Promise<{ said: string; undo: () => Promise<void> }> {
      const removed = await removeWithReferences(about, id);
      return removed ? { said: sayRemoved(removed), undo: removed.undo } : { said: 'It was removed before.', undo: async () => undefined };
    },
    async unsave(about: 'account' | 'person', id: string): Promise<void> {
      await askWorker({ ask: 'unsave', about, id });
    },
    async undoRuleOut(about: 'account' | 'person', id: string): Promise<void> {
      await askWorker({ ask: 'undo-rule-out', about, id });
    },
    async eraseEverything(): Promise<void> {
      await askWorker({ ask: 'erase-everything' });
    },
  };
}
