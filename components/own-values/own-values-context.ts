/** What typing a value needs, for every row that offers it, so that the rows between need not hand it on. */
import { createContext, useContext } from 'react';
import type { About } from '@/components/panel-port';
import type { Look, OwnValue } from '@/lib/protocol/panel-view';
import type { SignalKey } from '@/lib/signal/vocabulary';

export interface OwnValueEvents {
  /** What the words would mean; null when nothing. */
  onRead: (key: SignalKey, text: string) => Promise<{ value: unknown } | null>;
  /** True once it is kept. */
  onType: (key: SignalKey, text: string) => Promise<boolean>;
  onTakeBack: (key: SignalKey) => void;
}

export interface OwnValues extends OwnValueEvents {
  look: Look;
}

export const OwnValuesContext = createContext<OwnValues | null>(null);

export const aboutOf = (key: SignalKey): About => (key.startsWith('company.') ? 'account' : 'person');

/** Keys of somebody whom the page is about: a value needs a record that it belongs to. */
export function useTypable(kind: string, about?: About): SignalKey[] {
  const own = useContext(OwnValuesContext);
  if (!own) return [];
  const keys = own.look.typable[kind] ?? [];
  return keys.filter((key) => own.look[aboutOf(key)] !== null && (about === undefined || aboutOf(key) === about));
}

export function useOwnValues(keys: readonly SignalKey[]): OwnValue[] {
  const own = useContext(OwnValuesContext);
  if (!own) return [];
  return [...(own.look.account?.own ?? []), ...(own.look.person?.own ?? [])].filter(({ key }) => keys.includes(key));
}
