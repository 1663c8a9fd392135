/** linkedin/company-search: lists of companies, Ember and SDUI. Industry, place, followers and open roles as far as each row says them. */
import { defineReader } from '@/lib/page/reader';
import { readRows } from './search/read-rows';
import { type Results, recogniseResults } from './search/results';
import { searchAddress, verticalOf } from './search/search-address';

export default defineReader<Results>({
  id: 'linkedin/company-search',
  version: 2,
  kind: 'linkedin/company-search',
  priority: 0,
  urls: (url) => verticalOf(url) === 'companies',
  examples: ['https://www.linkedin.com/search/results/companies/?keywords=northwind&sid=abc', 'https://www.linkedin.com/search/results/companies/'],
  notExamples: [
    'https://www.linkedin.com/search/results/people/?keywords=northwind',
    'https://www.linkedin.com/sales/search/company?query=(keywords%3Anorthwind)',
    'https://www.linkedin.com/company/example/',
  ],
  address: searchAddress,
  recognise: recogniseResults,
  fields: {},
  rows: readRows,
  gaps: () => [],
  lines: () => [],
});
