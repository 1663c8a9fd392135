/** The companies that the user saved, folded as a look at them would fold them: for trying a changed ICP on. */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import { everySighting } from '@/lib/app/own-sightings';
import { systemClock } from '@/lib/kernel/clock';
import { allSaved } from '@/lib/storage/saved';
import { watch } from '@/lib/storage/watch';
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
  const now = systemClock();
  const companies: KnownCompany[] = [];
  for (const { aliases, sightings, name } of saved) {
    const newer = await everySighting('account', aliases, now);
    const seen = new Set(newer.map(({ id }) => id));
    const accounts = foldAccounts([...newer, ...sightings.filter(({ id }) => !seen.has(id))]);
    const own = accounts.find((account) => account.aliases.some((alias) => aliases.includes(alias)));
    if (own) companies.push(named(own, name));
  }
  return companies.length > 0 ? { invented: false, companies } : { invented: true, companies: demoCompanies().map((account) => named(account)) };
}

/** Calls back now and whenever somebody is saved or seen again. @returns the way to stop. */
export const watchKnownCompanies = (callback: (known: KnownCompanies) => void): (() => void) => watch(read, callback);
