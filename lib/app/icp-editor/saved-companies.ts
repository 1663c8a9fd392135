/** The companies that the user saved, folded as a look at them would fold them: for trying a changed ICP on. */
import type { Account } from '@/lib/account/account';
import { systemClock } from '@/lib/kernel/clock';
import { allSaved } from '@/lib/storage/saved';
import { watch } from '@/lib/storage/watch';
import { foldSavedCompanies } from '../fold-saved';
import { demoCompanies } from './demo-companies';

export interface KnownCompany {
  id: string;
  name: string;
  account: Account;
}

export interface KnownCompanies {
  /** Nobody is saved yet, so two invented companies stand in. */
  invented: boolean;
  companies: KnownCompany[];
}

const named = (account: Account, name?: string): KnownCompany => ({
  id: account.id,
  name: name || (account.known['company.name']?.[0]?.value ?? account.id),
  account,
});

async function read(): Promise<KnownCompanies> {
  const saved = (await allSaved()).filter(({ about }) => about === 'account');
  const accounts = await foldSavedCompanies(saved, systemClock());
  const companies = accounts.flatMap((account, at) => (account ? [named(account, saved[at]!.name)] : []));
  return companies.length > 0 ? { invented: false, companies } : { invented: true, companies: demoCompanies().map((account) => named(account)) };
}

/** Calls back now and whenever somebody is saved or seen again. @returns the way to stop. */
export const watchKnownCompanies = (callback: (known: KnownCompanies) => void): (() => void) => watch(read, callback);
