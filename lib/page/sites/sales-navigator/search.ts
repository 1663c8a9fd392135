/** sales-navigator/search: searches of leads and accounts, one row each. */
import { defineReader } from '@/lib/page/reader';
import { resultsAddress, salesAddress } from './parts/address';
import { readRows, recogniseResults, type SalesResults } from './parts/result-rows';

export default defineReader<SalesResults>({
  id: 'sales-navigator/search',
  version: 1,
  kind: 'sales-navigator/search',
  priority: 0,
  urls: (url) => salesAddress(url)?.area === 'search',
  examples: [
    'https://www.linkedin.com/sales/search/people?query=(keywords%3Anorthwind)&sessionId=abc',
    'https://www.linkedin.com/sales/search/company',
  ],
  notExamples: [
    'https://www.linkedin.com/sales/lists/people/123456',
    'https://www.linkedin.com/sales/search/',
    'https://www.linkedin.com/search/results/people/?keywords=x',
  ],
  address: resultsAddress,
  recognise: recogniseResults,
  fields: {},
  rows: readRows,
  gaps: () => [],
  lines: () => [],
});
