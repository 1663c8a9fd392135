/** How a company is named and described in one line, from what is known of it. */
import { sayValue } from '@/components/verdict/say-value';
import type { Account } from '@/lib/account/account';
import { inWords } from './in-words';

/** Its name, else its domain or LinkedIn slug; "This company" when even that is missing. */
export function companyName({ known, aliases }: Pick<Account, 'known' | 'aliases'>): string {
  const name = known['company.name']?.[0]?.value;
  if (name) return name;
  const alias = aliases.find((each) => each.startsWith('domain:')) ?? aliases.find((each) => each.startsWith('linkedin:'));
  return alias?.slice(alias.indexOf(':') + 1) || inWords().thisCompany;
}

/** "Software Development", "51–200 employees", "Lisbon, Portugal": what is known of it. */
export function companyLine({ known }: Pick<Account, 'known'>): string[] {
  const employees = known['company.employees']?.[0]?.value;
  const parts = [
    known['company.industry']?.[0]?.value.text,
    employees && inWords().employees(sayValue('company.employees', employees)),
    known['company.headquarters']?.[0]?.value.text,
  ];
  return parts.flatMap((part) => part || []);
}
