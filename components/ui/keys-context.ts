/** Which key does what: acts are named by the key that they have unless the user chose another one. */
import { createContext } from 'react';

export interface ChosenKeys {
  on: boolean;
  /** The user's key by the usual one; usual keys that are not here are as they were. */
  map: Readonly<Record<string, string>>;
}

export const usualKeys: ChosenKeys = { on: true, map: {} };

export const KeysContext = createContext<ChosenKeys>(usualKeys);
