/** The page of a company or person that a press of the user may open; null when none is known. Nothing opens by itself. */
import type { Account } from '@/lib/account/account';
import type { Person } from '@/lib/person/person';

/** https only; a website that was written without it is tried with it. */
function openable(address: string | undefined): string | null {
  const url = address === undefined ? null : URL.parse(address.replace(/^http:/, 'https:'));
  return url?.protocol === 'https:' ? `${url.origin}${url.pathname}` : null;
}

export const pageOfCompany = ({ known }: Pick<Account, 'known'>): string | null =>
  openable(known['company.linkedinUrl']?.[0]?.value) ?? openable(known['company.website']?.[0]?.value);

export const pageOfPerson = ({ known }: Pick<Person, 'known'>): string | null => openable(known['person.linkedinUrl']?.[0]?.value);
