/** The companies that the user saved, folded as a verdict would see them: what an ICP is tried on before it meets new ones. */
import type { Account } from '@/lib/account/account';
import { allSaved } from '@/lib/storage/saved';
import { foldSavedCompanies } from '../fold-saved';

/** The newest so many; more would say the same and take longer. */
const mostAccounts = 300;

export async function savedAccounts(now: Date): Promise<Account[]> {
  const saved = (await allSaved()).filter(({ about }) => about === 'account').slice(0, mostAccounts);
  return (await foldSavedCompanies(saved, now)).filter((account) => account !== null);
}
