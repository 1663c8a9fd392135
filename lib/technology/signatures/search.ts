/** Search on the site. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Search',
  tools: [
    {
      name: 'Algolia',
      loads: ['cdn.jsdelivr.net/npm/algoliasearch', 'algolianet.com/', 'algolia.net/', 'algolia.io/'],
      meta: { 'algolia-site-verification': '' },
    },
    { name: 'Constructor', loads: 'cnstrc.com/' },
    { name: 'Coveo', loads: ['static.cloud.coveo.com/', 'platform.cloud.coveo.com/'] },
    { name: 'Doofinder', loads: ['cdn.doofinder.com/', 'eu1-config.doofinder.com/'] },
    { name: 'FactFinder', loads: 'cdn.fact-finder.de/' },
    { name: 'Klevu', loads: 'js.klevu.com/' },
    { name: "Luigi's Box", loads: ['cdn.luigisbox.com/', 'scripts.luigisbox.com/'] },
    { name: 'Searchspring', loads: ['cdn.searchspring.net/', 'snapui.searchspring.io/'] },
    { name: 'Swiftype', loads: 's.swiftypecdn.com/' },
    { name: 'Yext', loads: ['assets.sitescdn.net/', 'sites.yext.com/'] },
  ],
} satisfies SignatureFile;
