/**
 * Saved companies as a look at them would fold them, with what the user typed about each. However many there are, what is
 * kept of them is asked for together, as the rows of a page are (`judge-rows`).
 */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import type { SavedRecord } from '@/lib/storage/schema';
import { everySighting } from './own-sightings';

/** In the order of `saved`; null where nothing is left of a company. */
export async function foldSavedCompanies(saved: readonly SavedRecord[], now: Date): Promise<(Account | null)[]> {
  const aliases = [...new Set(saved.flatMap((record) => record.aliases))];
  if (aliases.length === 0) return [];
  const kept = await everySighting('account', aliases, now);
  const seen = new Set(kept.map(({ id }) => id));
  const accounts = foldAccounts([...kept, ...saved.flatMap(({ sightings }) => sightings).filter(({ id }) => !seen.has(id))]);
  const byAlias = new Map<string, Account>();
  for (const account of accounts) for (const alias of account.aliases) if (!byAlias.has(alias)) byAlias.set(alias, account);
  /* A bare name may be a stranger's: it counts only where nothing else names the company. */
  const strong = (own: readonly string[]) => own.filter((alias) => !alias.startsWith('name:'));
  return saved.map(({ aliases: own }) => {
    const names = strong(own).length > 0 ? strong(own) : own;
    return names.map((alias) => byAlias.get(alias)).find((account) => account !== undefined) ?? null;
  });
}
