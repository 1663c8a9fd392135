/** Which roles a company has open. What it says there of its people and places is about it as on any other page. */
import { defineReader } from '../../reader';
import { websiteFields } from './fields/all';
import { gapsOf } from './gaps';
import { careersPath, endsOn, isShallow } from './page-words';
import { recogniseWebsite } from './recognise';
import type { WebsiteSubject } from './subject';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/careers',
  version: 2,
  kind: 'website',
  priority: 8,
  urls: (url) => isWebsite(url) && isShallow(url) && (endsOn(careersPath, url) || /^(?:careers?|jobs|karriere)\./i.test(url.hostname)),
  examples: [
    'https://acme.example/careers',
    'https://acme.example/company/jobs/',
    'https://jobs.acme.example/',
    'https://acme.example/karriere/offene-stellen',
    'https://acme.example/nous-rejoindre',
    'https://acme.example/trabaja-con-nosotros/',
    'https://acme.example/lavora-con-noi.html',
    'https://acme.example/en/careers/index.html',
  ],
  notExamples: [
    'https://acme.example/careers/account-executive-berlin',
    'https://www.linkedin.com/company/acme/jobs/',
    'https://acme.example/about',
    'https://acme.example/job-board-software',
  ],
  recognise: recogniseWebsite,
  fields: websiteFields,
  gaps: gapsOf,
});
