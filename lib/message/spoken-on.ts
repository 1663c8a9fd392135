/**
 * What the user's own touches tell (O8): on which channel these people were reached, and whether the person is in touch.
 * What colleagues did may only choose a channel: to somebody who was never written to, nobody wrote "recently".
 */
import type { Notes, Touch, TouchChannel } from '@/lib/account/notes';
import type { Stage } from './material';

export interface SpokenOn {
  channel: TouchChannel;
  /** Whose touch says so. */
  by: 'person' | 'company';
  /** They answered there; else they were only written to. */
  answered: boolean;
  /** The person was written to there in the last {@link recentDays} days. */
  recently: boolean;
}

type Touched = Pick<Notes, 'touches'> | null | undefined;

/** As long as "recently" is true of a message: a month ago is still that, and later nobody remembers what they did not answer. Our step. */
const recentDays = 30;

const answers: ReadonlySet<Touch['kind']> = new Set(['replied', 'meeting']);
const newestFirst = (notes: Touched): Touch[] => (notes?.touches ?? []).toSorted((a, b) => (a.at < b.at ? 1 : -1));

/**
 * Where they answered last; else where they were written to last without a note that nobody answered. What the person did
 * says more than what others there did.
 */
export function spokenOn(person: Touched, company: Touched, today: Date): SpokenOn | null {
  const own = newestFirst(person);
  const all = [{ by: 'person', touches: own } as const, { by: 'company', touches: newestFirst(company) } as const];
  const since = new Date(today.getTime() - recentDays * 86_400_000).toISOString();
  const on = (by: SpokenOn['by'], channel: TouchChannel, answered: boolean): SpokenOn => ({
    channel,
    by,
    answered,
    recently: by === 'person' && own.some((touch) => touch.kind === 'contacted' && touch.channel === channel && touch.at >= since),
  });
  for (const { by, touches } of all) {
    const answer = touches.find(({ kind, channel }) => channel !== undefined && answers.has(kind));
    if (answer) return on(by, answer.channel!, true);
  }
  for (const { by, touches } of all) {
    const last = touches.find(({ channel }) => channel !== undefined);
    if (last && last.kind === 'contacted') return on(by, last.channel!, false);
  }
  return null;
}

/** Where a person stands by their own touches, until the user says it: who answered or met is no stranger. */
export const stageByTouches = (person: Touched): Stage => (person?.touches.some(({ kind }) => answers.has(kind)) ? 'early' : 'new');
