/** The way to the browser's own model; null where there is none to ask for, and everything works without. */
import { createContext, useContext } from 'react';

export interface Rephraser {
  /** The same message in other words; null when none came. */
  rephrase: (text: string, signal?: AbortSignal) => Promise<string | null>;
}

/** Null unless the model for this language is there and ready. */
export type FindRephraser = (language: string) => Promise<Rephraser | null>;

export const RephraseContext = createContext<FindRephraser | null>(null);
export const useFindRephraser = (): FindRephraser | null => useContext(RephraseContext);
