/** The name of the workspace that the panel's verdicts come from, kept up to date while the panel is open. */
import { createStore } from 'zustand/vanilla';
import { askWorker, onAnnouncement } from '@/lib/platform/messages';

export interface NamedWorkspace {
  /** Null while there is only one. */
  view: () => string | null;
  subscribe: (listener: () => void) => () => void;
}

export function createNamedWorkspace(): NamedWorkspace {
  const store = createStore<{ name: string | null }>(() => ({ name: null }));
  const ask = () => {
    askWorker({ ask: 'workspace' }).then(
      ({ name }) => store.setState({ name }),
      (error: unknown) => console.error(error),
    );
  };
  ask();
  onAnnouncement(({ announce }) => {
    if (announce === 'changed') ask();
  });
  return { view: () => store.getState().name, subscribe: (listener) => store.subscribe(listener) };
}
