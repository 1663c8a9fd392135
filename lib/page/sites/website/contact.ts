/** The page that says how to reach a company and where it is: contact and locations. */
import { defineReader } from '../../reader';
import { websiteFields } from './fields/all';
import { gapsOf } from './gaps';
import { contactPath, isShallow } from './page-words';
import { recogniseWebsite } from './recognise';
import type { WebsiteSubject } from './subject';
import { peopleRows } from './team/rows';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/contact',
  version: 2,
  kind: 'website',
  priority: 6,
  urls: (url) => isWebsite(url) && isShallow(url) && contactPath.test(url.pathname),
  examples: [
    'https://acme.example/contact',
    'https://acme.example/en/contact-us.html',
    'https://acme.example/standorte',
    'https://acme.example/contatti',
    'https://acme.example/fale-conosco',
    'https://acme.example/about/contact',
    'https://acme.example/neem-contact-op',
  ],
  notExamples: [
    'https://acme.example/',
    'https://acme.example/about',
    'https://www.linkedin.com/legal/privacy-policy',
    'https://acme.example/contactless',
  ],
  recognise: recogniseWebsite,
  fields: websiteFields,
  gaps: gapsOf,
  rows: (page, subject) => peopleRows(page, subject, false),
});
