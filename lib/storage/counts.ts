/** How much is kept, for the page that says so. Counted by the browser, never by reading rows. */
import { open } from './open';

export interface Counts {
  companyPages: number;
  recentPeople: number;
  saved: number;
  ruledOut: number;
  ownValues: number;
  notes: number;
  icps: number;
  personas: number;
}

export async function countAll(): Promise<Counts> {
  const database = await open();
  const [companyPages, recentPeople, saved, ruledOut, ownValues, notes, icps, personas] = await Promise.all([
    database.companyPages.count(),
    database.recentPeople.count(),
    database.saved.count(),
    database.ruleOuts.count(),
    database.ownValues.count(),
    database.notes.count(),
    database.icps.count(),
    database.personas.count(),
  ]);
  return { companyPages, recentPeople, saved, ruledOut, ownValues, notes, icps, personas };
}

/** ISO time of the oldest sighting or saved record, or null. */
export async function oldestKept(): Promise<string | null> {
  const database = await open();
  const oldest = await Promise.all([
    database.companyPages.orderBy('expiresAt').first(),
    database.recentPeople.orderBy('expiresAt').first(),
    database.saved.orderBy('expiresAt').first(),
  ]);
  const times = oldest.flatMap((record) => (record ? ['savedAt' in record ? record.savedAt : record.readAt] : []));
  return times.sort()[0] ?? null;
}
