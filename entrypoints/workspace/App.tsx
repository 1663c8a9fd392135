/** The workspace: one screen at a time, chosen by the part of the address after `#`. */
import { useCallback, useState, useSyncExternalStore } from 'react';
import { Toast, type ToastMessage } from '@/components/ui/toast';
import { DataScreen } from '@/components/workspace/data-screen';
import { type ImportOutcome, PacksScreen } from '@/components/workspace/packs-screen';
import { ProfilesScreen } from '@/components/workspace/profiles-screen';
import { saveFile } from '@/components/workspace/save-file';
import { ScreenHead, Shell, screenOf, screens } from '@/components/workspace/shell';
import type { WorkspacePort } from '@/components/workspace-port';

interface AppProps {
  port: WorkspacePort;
  now?: () => Date;
}

const onHash = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function App({ port, now = () => new Date() }: AppProps) {
  const view = useSyncExternalStore(port.subscribe, port.view);
  const screen = screenOf(useSyncExternalStore(onHash, () => location.hash));
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [loading, setLoading] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const hush = useCallback(() => setToast(null), []);
  const erase = useCallback(() => port.eraseEverything(), [port]);

  const say = (text: string, undo?: () => void) => setToast((last) => ({ id: (last?.id ?? 0) + 1, text, undo: undo ?? null }));
  /** Runs an act; what fails is said and nothing else happens. */
  const act = (run: () => Promise<void>) => {
    run().catch((error: unknown) => say(messageOf(error)));
  };
  const loadSample = (id: string) => {
    const name = port.samples().find((sample) => sample.id === id)?.name ?? id;
    setLoading(id);
    act(() =>
      port
        .loadSample(id)
        .then(() => say(`Loaded ${name}.`))
        .finally(() => setLoading(null)),
    );
  };
  const importFile = async (file: File) => {
    try {
      setOutcome({ ok: true, from: file.name, notes: await port.importPack(await file.text()) });
    } catch (error) {
      setOutcome({ ok: false, from: file.name, error: messageOf(error) });
    }
  };

  if (!view)
    return (
      <Shell screen={screen}>
        <ScreenHead title={screens[screen]}>
          <span role="status">Opening your workspace…</span>
        </ScreenHead>
      </Shell>
    );
  return (
    <>
      <Shell screen={screen}>
        {screen === 'profiles' && (
          <ProfilesScreen
            view={view}
            samples={port.samples()}
            loading={loading}
            onLoadSample={loadSample}
            onRemove={({ about, id, name }) =>
              act(async () => {
                const undo = await port.remove(about, id);
                say(`Removed ${name}.`, () => act(undo));
              })
            }
          />
        )}
        {screen === 'packs' && (
          <PacksScreen
            samples={port.samples()}
            loading={loading}
            outcome={outcome}
            canExport={view.icps.length + view.personas.length > 0}
            onLoadSample={loadSample}
            onImport={importFile}
            onExport={() => act(async () => saveFile('fitglass-pack.json', await port.exportPack()))}
          />
        )}
        {screen === 'data' && (
          <DataScreen
            view={view}
            now={now()}
            onUnsave={(entry) => act(() => port.unsave(entry.about, entry.id).then(() => say(`Removed ${entry.name}.`)))}
            onUndoRuleOut={(entry) => act(() => port.undoRuleOut(entry.about, entry.id).then(() => say(`${entry.name} is back.`)))}
            onErase={erase}
          />
        )}
      </Shell>
      <Toast message={toast} onGone={hush} />
    </>
  );
}
