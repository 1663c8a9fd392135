/** What came of whom the user noted something of, from their notes alone: no page is opened and nobody is judged again for it. */
import type { Outcome } from '@/lib/account/notes';
import { systemClock } from '@/lib/kernel/clock';
import { type Attempt, attemptsOf } from '@/lib/quality/results/replies-by-fit';
import { allNotes } from '@/lib/storage/notes';
import { findAllSaved } from '@/lib/storage/saved';
import { watch } from '@/lib/storage/watch';

export interface NotedOutcome extends Outcome {
  company: {
    /** All names by which its notes are found, strongest first. */
    aliases: string[];
    name: string;
    /** The id of its row in the lists; null when it is not saved. */
    saved: string | null;
  };
}

export interface NotedAttempt extends Attempt {
  about: 'account' | 'person';
}

export interface Results {
  /** Newest day first. */
  outcomes: NotedOutcome[];
  attempts: NotedAttempt[];
}

export async function readResults(now: Date): Promise<Results> {
  const notes = await allNotes(now);
  const companies = notes.filter(({ about }) => about === 'account');
  const saved = await findAllSaved(
    'account',
    companies.map(({ aliases }) => aliases),
  );
  const outcomes = companies.flatMap(({ aliases, name, outcomes = [] }, at) =>
    outcomes.map((outcome) => ({ ...outcome, company: { aliases, name, saved: saved[at]?.id ?? null } })),
  );
  return {
    outcomes: outcomes.sort((a, b) => (`${a.day} ${a.at}` < `${b.day} ${b.at}` ? 1 : -1)),
    attempts: notes.flatMap(({ about, touches }) => attemptsOf(touches, now).map((attempt) => ({ ...attempt, about }))),
  };
}

/** Calls back now and after every note. @returns the way to stop. */
export const watchResults = (callback: (results: Results) => void, failed?: (error: unknown) => void): (() => void) =>
  watch(() => readResults(systemClock()), callback, failed);
