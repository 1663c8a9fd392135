/** Any page of a company's website that no more special reader claims: most often its home page. */
import { defineReader } from '../../reader';
import { websiteFields } from './fields/all';
import { gapsOf } from './gaps';
import { recogniseWebsite } from './recognise';
import type { WebsiteSubject } from './subject';
import { peopleRows } from './team/rows';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/home',
  version: 2,
  kind: 'website',
  priority: 0,
  urls: isWebsite,
  examples: ['https://acme.example/', 'https://www.acme.example/en/', 'http://acme.example/products?id=7', 'https://notlinkedin.com/products/acme/'],
  notExamples: [
    'https://www.linkedin.com/company/acme/',
    'https://linkedin.com/',
    'https://de.linkedin.com/in/jo',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/en-US/firefox/',
    'chrome://extensions',
    'file:///tmp/page.html',
  ],
  recognise: recogniseWebsite,
  fields: websiteFields,
  gaps: gapsOf,
  rows: (page, subject) => peopleRows(page, subject, false),
});
