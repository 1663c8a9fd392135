/** The best-customer worksheet, kept among the settings: names that the user typed, in no pack and nowhere else. */
import { z } from '@/lib/kernel/schema';
import { bestColumns, type CustomerRow } from '@/lib/quality/best-customers';
import { putSetting, setting } from '@/lib/storage/settings';

const key = 'best-customers';
/** A worksheet, not a database. */
const mostRows = 50;

const rows = z.array(z.object({ id: z.string(), name: z.string().max(200), ticks: z.array(z.enum(bestColumns.map(({ id }) => id))) })).max(mostRows);

export async function readCustomers(): Promise<CustomerRow[]> {
  const read = rows.safeParse(await setting(key));
  return read.success ? read.data : [];
}

export const writeCustomers = (next: readonly CustomerRow[]): Promise<void> => putSetting(key, next.slice(0, mostRows));
