/** Reasons that people give most often; the own words always stand beside them. */
import type { About } from '@/components/panel-port';
import { inWords } from './in-words';

export const usualReasons = (about: About): readonly string[] => inWords().reasons[about];

/** Longest reason that is kept, in characters. */
export const reasonCharacters = 280;

/** "Too small", "Too small: eight people", "eight people"; null when nothing was chosen or written. */
export function composeReason(chosen: string | null, own: string): string | null {
  const words = own.replace(/\s+/g, ' ').trim();
  const reason = chosen && words ? `${chosen}: ${words}` : chosen || words;
  return reason ? reason.slice(0, reasonCharacters) : null;
}
