/** Articles, news, manuals and events: about anything in the world. Only what the frame of the page says is the company's. */
import { defineReader } from '../../reader';
import { siteFields } from './fields/all';
import { gapsOf } from './gaps';
import { articleHost, articlePath } from './page-words';
import { recogniseWebsite } from './recognise';
import { frameLines } from './sentences';
import type { WebsiteSubject } from './subject';
import { isWebsite } from './website-address';

export default defineReader<WebsiteSubject>({
  id: 'website/blog',
  version: 1,
  kind: 'website',
  priority: 10,
  urls: (url) => isWebsite(url) && (articlePath.test(url.pathname) || articleHost.test(url.hostname)),
  examples: [
    'https://acme.example/blog',
    'https://acme.example/blog/2024/about-the-weather/in-june',
    'https://acme.example/en/news/contact-lenses',
    'https://blog.acme.example/',
    'https://acme.example/actualites/2025/levee-de-fonds',
    'https://acme.example/docs/pricing',
  ],
  notExamples: ['https://acme.example/', 'https://acme.example/blogger-tools', 'https://www.linkedin.com/blog/'],
  recognise: recogniseWebsite,
  fields: siteFields,
  gaps: gapsOf,
  lines: frameLines,
});
