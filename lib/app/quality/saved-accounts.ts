/** The companies that the user saved, folded as a verdict would see them: what an ICP is tried on before it meets new ones. */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import { allSaved } from '@/lib/storage/saved';
import { everySighting } from '../own-sightings';

/** The newest so many; more would say the same and take longer. */
const mostAccounts = 300;

export async function savedAccounts(now: Date): Promise<Account[]> {
  const saved = (await allSaved()).filter(({ about }) => about === 'account').slice(0, mostAccounts);
  const folded = await Promise.all(
    saved.map(async ({ aliases }) => {
      const accounts = foldAccounts(await everySighting('account', aliases, now));
      return accounts.find((account) => account.aliases.some((alias) => aliases.includes(alias))) ?? null;
    }),
  );
  return folded.filter((account) => account !== null);
}
