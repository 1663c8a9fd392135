/** The page on which a company introduces itself. */
import { defineReader } from '../../reader';
import { websiteFields } from './fields/all';
import { gapsOf } from './gaps';
import { aboutPath, isShallow } from './page-words';
import { recogniseWebsite } from './recognise';
import type { WebsiteSubject } from './subject';
import { peopleRows } from './team/rows';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/about',
  version: 2,
  kind: 'website',
  priority: 5,
  urls: (url) => isWebsite(url) && isShallow(url) && aboutPath.test(url.pathname),
  examples: [
    'https://acme.example/about',
    'https://www.acme.example/en/about-us/',
    'https://acme.example/ueber-uns.html',
    'https://acme.example/qui-sommes-nous',
    'https://acme.example/sobre-nosotros/',
    'https://acme.example/chi-siamo',
    'https://acme.example/over-ons',
    'https://acme.example/quem-somos',
  ],
  notExamples: [
    'https://acme.example/',
    'https://acme.example/contact',
    'https://www.linkedin.com/company/acme/about/',
    'https://acme.example/aboutness',
    'https://acme.example/about/team',
  ],
  recognise: recogniseWebsite,
  fields: websiteFields,
  gaps: gapsOf,
  rows: (page, subject) => peopleRows(page, subject, false),
});
