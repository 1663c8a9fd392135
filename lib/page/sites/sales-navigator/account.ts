/** sales-navigator/account: a company in Sales Navigator. Its number is that of the company's page, so both fold into one account. */
import { defineReader, type Page } from '@/lib/page/reader';
import type { Gap } from '@/lib/page/reading';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { type AccountPage, accountFields, recogniseAccount } from './parts/account-page';
import { accountAddress, companyOf, salesAddress } from './parts/address';
import { markedIn } from './parts/marked';

const shown: readonly SignalKey[] = ['company.industry', 'company.headquarters', 'company.employees', 'company.revenue', 'company.website'];
const elsewhere: readonly SignalKey[] = ['company.founded', 'company.type', 'company.specialties'];

function gaps({ outline }: Page, { id, name, last }: AccountPage, found: ReadonlySet<SignalKey>): Gap[] {
  const about = `${companyOf(id)}about/`;
  const all: Gap[] = [];
  for (const key of shown) if (!found.has(key)) all.push({ key, state: 'absent', openNext: key === 'company.revenue' ? null : about });
  const hasBlurb = markedIn(outline, 'company-blurb', { first: name.first, last }).length > 0;
  if (!found.has('company.cues'))
    all.push({ key: 'company.cues', state: hasBlurb ? 'absent' : 'not-loaded', openNext: hasBlurb ? null : accountAddress(id) });
  for (const key of elsewhere) all.push({ key, state: 'hidden', openNext: about });
  return all;
}

export default defineReader<AccountPage>({
  id: 'sales-navigator/account',
  version: 1,
  kind: 'sales-navigator/account',
  priority: 0,
  urls: (url) => salesAddress(url)?.area === 'account',
  examples: ['https://www.linkedin.com/sales/company/1234567', 'https://www.linkedin.com/sales/company/1234567/people?_ntb=x'],
  notExamples: [
    'https://www.linkedin.com/company/1234567/',
    'https://www.linkedin.com/sales/company/example',
    'https://www.linkedin.com/sales/search/company?query=(x)',
    'https://www.linkedin.com/sales/lead/ACwAABcDeFgHiJkLmNoPqRsTuVwXyZ01234567',
  ],
  address: (url) => {
    const address = salesAddress(url);
    return address?.area === 'account' ? accountAddress(address.id) : url.href;
  },
  recognise: recogniseAccount,
  fields: accountFields,
  gaps,
  lines: ({ outline }, { name, last }) => [
    { first: name.first, last: name.last },
    ...markedIn(outline, 'company-blurb', { first: name.first, last }).map(({ first, last: end }) => ({ first, last: end })),
  ],
});
