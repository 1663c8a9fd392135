/** With whom the company works. What it says there of a partner is about the partner, so only names are read. */
import { defineReader } from '../../reader';
import { siteFields } from './fields/all';
import { customers } from './fields/customers';
import { partners } from './fields/partners';
import { gapsOf } from './gaps';
import { endsOn, isShallow, partnersPath } from './page-words';
import { recogniseWebsite } from './recognise';
import { frameLines } from './sentences';
import type { WebsiteSubject } from './subject';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/partners',
  version: 1,
  kind: 'website',
  priority: 7,
  urls: (url) => isWebsite(url) && isShallow(url) && endsOn(partnersPath, url),
  examples: ['https://acme.example/partners', 'https://acme.example/company/our-partners/', 'https://acme.example/nos-partenaires'],
  notExamples: ['https://acme.example/', 'https://acme.example/partner-login', 'https://www.linkedin.com/partners/'],
  recognise: recogniseWebsite,
  fields: { ...siteFields, 'company.customers': customers, 'company.partners': partners },
  gaps: gapsOf,
  lines: frameLines,
});
