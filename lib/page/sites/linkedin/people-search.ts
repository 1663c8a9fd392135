/**
 * linkedin/people-search: lists of people, signed in (Ember, SDUI-A, SDUI-B) and the public list of namesakes; also the list that
 * mixes all kinds of results, of which people and companies are read. Members without an open profile ("LinkedIn
 * Member"), promoted rows and mutual connections are left out.
 */
import { defineReader } from '@/lib/page/reader';
import { readRows } from './search/read-rows';
import { type Results, recogniseResults } from './search/results';
import { searchAddress, verticalOf } from './search/search-address';

export default defineReader<Results>({
  id: 'linkedin/people-search',
  version: 2,
  kind: 'linkedin/people-search',
  priority: 0,
  urls: (url) => {
    const vertical = verticalOf(url);
    return vertical !== null && vertical !== 'companies';
  },
  examples: [
    'https://www.linkedin.com/search/results/people/?keywords=head%20of%20sales&origin=SWITCH_SEARCH_VERTICAL',
    'https://www.linkedin.com/search/results/people/',
    'https://www.linkedin.com/search/results/all/?keywords=northwind',
    'https://de.linkedin.com/pub/dir/Jana/Beispiel',
    'https://www.linkedin.com/pub/dir?firstName=Jana&lastName=Beispiel',
  ],
  notExamples: [
    'https://www.linkedin.com/search/results/companies/?keywords=northwind',
    'https://www.linkedin.com/search/results/content/?keywords=northwind',
    'https://www.linkedin.com/search/',
    'https://www.linkedin.com/sales/search/people?query=(keywords%3Anorthwind)',
    'https://www.linkedin.com.example/search/results/people/?keywords=x',
    'https://www.linkedin.com/in/example/',
  ],
  address: searchAddress,
  recognise: recogniseResults,
  fields: {},
  rows: readRows,
  gaps: () => [],
  lines: () => [],
});
