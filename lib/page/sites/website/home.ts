/** A company's website: any page that no more special website reader claims. */
import { defineReader } from '../../reader';
import { contact } from './fields/contact';
import { headquarters, locations } from './fields/locations';
import { name } from './fields/name';
import { subjectOf, type WebsiteSubject } from './subject';

export default defineReader<WebsiteSubject>({
  id: 'website/home',
  version: 1,
  kind: 'website',
  priority: 0,
  urls: (url) => /^https?:$/.test(url.protocol) && !/(?:^|\.)linkedin\.com$/.test(url.hostname),
  examples: ['https://www.acme.example/'],
  notExamples: ['https://www.linkedin.com/company/acme/'],
  recognise: (page) => ({ refusal: null, subject: subjectOf(page), canonicalUrl: `https://${page.url.host}${page.url.pathname}`, layout: 'only' }),
  fields: { 'company.name': name, 'company.headquarters': headquarters, 'company.locations': locations, 'company.contact': contact },
  gaps: () => [],
});
