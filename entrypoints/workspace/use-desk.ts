/** A record on the desk of the screen that shows it: opened when the screen comes, written and closed when it goes. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Desk, type DeskView, openDesk } from '@/lib/app/editing/open-desk';

type Kind = Parameters<typeof openDesk>[0];
type ContentOf<Of extends Kind> = NonNullable<Parameters<typeof openDesk<Of>>[2]>;

interface OpenDesk<Content> {
  desk: Desk<Content>;
  view: DeskView<Content>;
}

const opening: DeskView<never> = { state: 'opening', content: null, published: null, undo: null, redo: null, failure: null };
const nothing = () => () => undefined;

/**
 * Null until the desk is there. `id` belongs to the screen's address, so the screen is mounted anew for another record.
 * @param fresh what to begin with when no such record exists; the first one given counts.
 */
export function useDesk<Of extends Kind>(kind: Of, id: string, fresh: ContentOf<Of> | null = null): OpenDesk<ContentOf<Of>> | null {
  const [desk, setDesk] = useState<Desk<ContentOf<Of>> | null>(null);
  const [first] = useState(fresh);
  useEffect(() => {
    const opened = openDesk(kind, id, first) as Desk<ContentOf<Of>>;
    setDesk(opened);
    const save = () => void opened.saveNow();
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      void opened.close();
    };
  }, [kind, id, first]);
  const view = useSyncExternalStore(desk?.subscribe ?? nothing, desk?.view ?? (() => opening as DeskView<ContentOf<Of>>));
  return desk && { desk, view };
}
