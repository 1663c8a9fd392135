/**
 * On which channel these people were reached, by the user's own touches (O8): where they answered last; else where they
 * were written to last without a note that nobody answered.
 */
import type { Notes, Touch, TouchChannel } from '@/lib/account/notes';

export interface SpokenOn {
  channel: TouchChannel;
  /** They answered there; else they were only written to. */
  answered: boolean;
}

const answers: ReadonlySet<Touch['kind']> = new Set(['replied', 'meeting']);

/** @param notes of the person, then of the company: what one person did says more than what others there did. */
export function spokenOn(...notes: (Pick<Notes, 'touches'> | null | undefined)[]): SpokenOn | null {
  const all = notes.map((each) => (each?.touches ?? []).toSorted((a, b) => (a.at < b.at ? 1 : -1)));
  for (const touches of all) {
    const answer = touches.find(({ kind, channel }) => channel !== undefined && answers.has(kind));
    if (answer) return { channel: answer.channel!, answered: true };
  }
  for (const touches of all) {
    const last = touches.find(({ channel }) => channel !== undefined);
    if (last && last.kind === 'contacted') return { channel: last.channel!, answered: false };
  }
  return null;
}
