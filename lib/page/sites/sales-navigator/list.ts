/** sales-navigator/list: saved lists of leads and accounts, one row each. */
import { defineReader } from '@/lib/page/reader';
import { resultsAddress, salesAddress } from './parts/address';
import { readRows, recogniseResults, type SalesResults } from './parts/result-rows';

export default defineReader<SalesResults>({
  id: 'sales-navigator/list',
  version: 1,
  kind: 'sales-navigator/list',
  priority: 0,
  urls: (url) => salesAddress(url)?.area === 'list',
  examples: ['https://www.linkedin.com/sales/lists/people/123456?sortCriteria=CREATED_TIME', 'https://www.linkedin.com/sales/lists/company/123456'],
  notExamples: [
    'https://www.linkedin.com/sales/search/people',
    'https://www.linkedin.com/sales/lists/',
    'https://www.linkedin.com/sales/company/1234567',
  ],
  address: resultsAddress,
  recognise: recogniseResults,
  fields: {},
  rows: readRows,
  gaps: () => [],
  lines: () => [],
});
