/**
 * The legal notice (Impressum, mentions légales, aviso legal): who answers for the site, by its full name and seat. The
 * managing directors that it names by law are no persons to write to: their names are not read.
 */
import { defineReader } from '../../reader';
import { websiteFields } from './fields/all';
import { legalName } from './fields/legal-name';
import { gapsOf } from './gaps';
import { isShallow, legalPath } from './page-words';
import { recogniseWebsite } from './recognise';
import type { WebsiteSubject } from './subject';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/legal',
  version: 2,
  kind: 'website',
  priority: 9,
  urls: (url) => isWebsite(url) && isShallow(url) && legalPath.test(url.pathname),
  examples: [
    'https://acme.example/impressum',
    'https://acme.example/mentions-legales/',
    'https://acme.example/aviso-legal',
    'https://acme.example/en/imprint.html',
    'https://acme.example/legal/legal-notice',
    'https://acme.example/kontakt-impressum/',
  ],
  notExamples: ['https://acme.example/', 'https://www.linkedin.com/legal/privacy-policy', 'https://acme.example/legality'],
  recognise: recogniseWebsite,
  fields: { ...websiteFields, 'company.name': legalName },
  gaps: gapsOf,
});
