/** A key that a page could have shown and did not. Unknown is never a miss; a gap says why and where to look. */
import type { SignalKey } from './vocabulary';

/** `not-loaded`: needs scrolling · `absent`: the page shows that there is none · `hidden`: behind a click or a plan · `unreadable`: there, not understood. */
export const gapStates = ['not-loaded', 'absent', 'hidden', 'unreadable'] as const;
export type GapState = (typeof gapStates)[number];

export interface Gap {
  key: SignalKey;
  state: GapState;
  /** The page that would show it; built from a known host and path. */
  openNext: string | null;
}
