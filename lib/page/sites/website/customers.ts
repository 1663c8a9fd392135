/**
 * Whom the company serves: customers that it shows or tells stories of. Figures and places in such a story are the
 * customer's, so nothing else is read than what the whole site says.
 */
import { defineReader } from '../../reader';
import { siteFields } from './fields/all';
import { contact } from './fields/contact';
import { customers, storyCustomers } from './fields/customers';
import { inFrame } from './fields/frame';
import { headquarters } from './fields/locations';
import { partners } from './fields/partners';
import { gapsOf } from './gaps';
import { customersPath, isShallow } from './page-words';
import { recogniseWebsite } from './recognise';
import { frameLines } from './sentences';
import type { WebsiteSubject } from './subject';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/customers',
  version: 2,
  kind: 'website',
  priority: 7,
  urls: (url) => isWebsite(url) && isShallow(url) && customersPath.test(url.pathname),
  examples: [
    'https://acme.example/customers',
    'https://acme.example/customers/marrowbone-tea',
    'https://acme.example/en/case-studies/',
    'https://acme.example/referenzen',
    'https://acme.example/nos-clients',
    'https://acme.example/casos-de-exito/',
    'https://acme.example/onze-klanten',
  ],
  notExamples: ['https://acme.example/', 'https://acme.example/customers-first', 'https://www.linkedin.com/customers/'],
  recognise: recogniseWebsite,
  fields: {
    ...siteFields,
    'company.contact': inFrame(contact),
    'company.headquarters': inFrame(headquarters),
    'company.customers': [...customers, storyCustomers],
    'company.partners': partners,
  },
  gaps: gapsOf,
  lines: frameLines,
});
