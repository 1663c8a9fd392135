/** What lints look at, kept up to date while a screen is open. */
import type { Account } from '@/lib/account/account';
import { type Clock, systemClock } from '@/lib/kernel/clock';
import type { Person } from '@/lib/person/person';
import type { History } from '@/lib/quality/lint';
import { dayOf } from '@/lib/quality/review-clock';
import { unpublished } from '@/lib/storage/drafts';
import { histories } from '@/lib/storage/histories';
import { watch } from '@/lib/storage/watch';
import { type WrittenRecords, writtenRecords } from '../editing/written-records';
import { type Results, readResults } from '../results/watch-results';
import { savedAccounts } from './saved-accounts';
import { savedPeople } from './saved-people';

export interface Grounds {
  records: WrittenRecords;
  /** By `icp/<id>` and `persona/<id>`. */
  histories: ReadonlyMap<string, History>;
  /** `icp/<id>` and `persona/<id>` whose draft says something else than what pages are compared with. */
  drafts: ReadonlySet<string>;
  /** What came of whom was compared with them: falling results make a review due. */
  results: Results;
}

export const noHistory: History = { first: null, last: null };

async function grounds(): Promise<Grounds> {
  const [records, stored, drafts, results] = await Promise.all([writtenRecords(), histories(), unpublished(), readResults(systemClock())]);
  const days = [...stored].map(([id, { first, last }]) => [id, { first: dayOf(new Date(first)), last: dayOf(new Date(last)) }] as const);
  return { records, histories: new Map(days), drafts: new Set(drafts), results };
}

/** Calls back now and after every change. @returns the way to stop. */
export const watchGrounds = (callback: (grounds: Grounds) => void): (() => void) => watch(grounds, callback);

/** The saved companies, for how many of them an ICP lets through. */
export const watchSavedAccounts = (callback: (accounts: Account[]) => void, clock: Clock = systemClock): (() => void) =>
  watch(() => savedAccounts(clock()), callback);

/** The saved people, for how many of them a persona covers. */
export const watchSavedPeople = (callback: (people: Person[]) => void): (() => void) => watch(savedPeople, callback);
