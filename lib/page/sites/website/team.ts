/** The people of a company, as it presents them: rows of name and title. */
import { defineReader } from '../../reader';
import { websiteFields } from './fields/all';
import { gapsOf } from './gaps';
import { endsOn, isShallow, teamPath } from './page-words';
import { recogniseWebsite } from './recognise';
import type { WebsiteSubject } from './subject';
import { peopleRows } from './team/rows';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/team',
  version: 2,
  kind: 'website',
  priority: 8,
  urls: (url) => isWebsite(url) && isShallow(url) && endsOn(teamPath, url),
  examples: [
    'https://acme.example/team',
    'https://acme.example/about/team/',
    'https://acme.example/about/leadership',
    'https://acme.example/de/unser-team.html',
    'https://acme.example/notre-equipe/',
    'https://acme.example/nuestro-equipo',
    'https://acme.example/chi-siamo/team',
  ],
  notExamples: [
    'https://acme.example/team-building',
    'https://acme.example/team/jo-vale',
    'https://acme.example/about',
    'https://www.linkedin.com/company/acme/people/',
  ],
  recognise: recogniseWebsite,
  fields: websiteFields,
  gaps: gapsOf,
  rows: (page, subject) => peopleRows(page, subject, true),
});
