/** What the company asks for its product: whether one can buy alone, by the user or the month, and in which currency. */
import { defineReader } from '../../reader';
import { websiteFields } from './fields/all';
import { pricingCues, soldByUser } from './fields/pricing';
import { gapsOf } from './gaps';
import { endsOn, isShallow, pricingPath } from './page-words';
import { recogniseWebsite } from './recognise';
import type { WebsiteSubject } from './subject';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/pricing',
  version: 1,
  kind: 'website',
  priority: 8,
  urls: (url) => isWebsite(url) && isShallow(url) && endsOn(pricingPath, url),
  examples: [
    'https://acme.example/pricing',
    'https://acme.example/en/pricing/',
    'https://acme.example/preise',
    'https://acme.example/tarifs.html',
    'https://acme.example/planes-y-precios',
    'https://acme.example/prezzi',
    'https://acme.example/prijzen/',
  ],
  notExamples: ['https://acme.example/', 'https://acme.example/pricing-software', 'https://www.linkedin.com/pricing'],
  recognise: recogniseWebsite,
  fields: {
    ...websiteFields,
    'company.businessModel': [...websiteFields['company.businessModel']!, soldByUser],
    'company.cues': [pricingCues, ...websiteFields['company.cues']!],
  },
  gaps: gapsOf,
});
