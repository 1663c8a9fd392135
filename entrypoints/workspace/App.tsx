/** The workspace: one screen at a time, chosen by the part of the address after `#`. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { Toast, type ToastMessage } from '@/components/ui/toast';
import { useKeptFocus } from '@/components/workspace/keep-focus';
import { hashOf, readRoute } from '@/components/workspace/route';
import { ScreenHead, Shell } from '@/components/workspace/shell';
import type { WorkspacePort } from '@/components/workspace-port';
import { Palette } from './palette';
import { navigation, screenNamed } from './screens';
import { useReviewsDue } from './use-reviews-due';
import { WorkspaceSwitch } from './workspace-switch';

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
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const hush = useCallback(() => setToast(null), []);
  const say = useCallback((text: string, undo?: () => void) => setToast((last) => ({ id: (last?.id ?? 0) + 1, text, undo: undo ?? null })), []);
  const act = useCallback(
    (run: () => Promise<unknown>) => {
      run().catch((error: unknown) => say(messageOf(error)));
    },
    [say],
  );
  /** Opened without an address, a workspace that holds nothing begins with the first run. */
  const firstRun = view !== null && view.icps.length + view.personas.length === 0 && hash.length < 2;
  useEffect(() => {
    if (firstRun) location.replace(hashOf('start'));
  }, [firstRun]);
  useKeptFocus();
  const due = useReviewsDue();
  const route = readRoute(firstRun ? hashOf('start') : hash);
  const { id, label, under, wide, Show } = screenNamed(route.screen);
  return (
    <>
      <Shell
        navigation={navigation}
        current={under ?? id}
        waiting={{ reviews: { count: due, what: 'due' } }}
        wide={wide === 'record' ? route.id !== null : (wide ?? false)}
        tools={
          <>
            <WorkspaceSwitch say={say} act={act} />
            <Palette port={port} say={say} act={act} />
          </>
        }
      >
        {view ? (
          <Show key={`${id}/${route.id ?? ''}`} port={port} view={view} route={route} now={now()} say={say} act={act} />
        ) : (
          <ScreenHead title={label}>
            <span role="status">Opening your workspace…</span>
          </ScreenHead>
        )}
      </Shell>
      <Toast message={toast} onGone={hush} />
    </>
  );
}
