/**
 * A LinkedIn member's profile, signed in (SDUI-A, SDUI-B, Ember) or public, and its detail pages. Reads the proven
 * subject's cards only; photo, contact details and the connection degree are never read (design §4).
 */
import { defineReader, type Page } from '@/lib/page/reader';
import { canonicalAddress, linkedInAddress } from '@/lib/page/sites/linkedin/address';
import type { LineRange } from '@/lib/page/sources/lines';
import { fields } from './person/fields';
import { gaps } from './person/gaps';
import { recognise } from './person/recognise';
import type { Subject } from './person/subject';

/** A two-letter (or `pt-br`) tail is the profile in another language. */
const isLocale = (part: string): boolean => /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(part);

/** The profile, an overlay over it, or one of its full lists; not the member's posts. */
function isProfile(url: URL): boolean {
  const address = linkedInAddress(url);
  const [next] = address?.rest ?? [];
  return address?.area === 'in' && (next === undefined || next === 'overlay' || next === 'details' || isLocale(next));
}

/** The top card gives single lines only: between them stand the viewer's relation and mutual connections. */
function subjectLines(page: Page, subject: Subject): LineRange[] {
  const top = [subject.top?.name, subject.top?.headline, subject.top?.location].flatMap((line) =>
    line == null ? [] : [{ first: line, last: line + 1 }],
  );
  const cards = [...top, subject.about, subject.experience, subject.skills, subject.languages].filter((card) => card !== null);
  return cards.map(({ first, last }) => ({ first, last: Math.min(last, page.outline.lines.length) }));
}

export default defineReader<Subject>({
  id: 'linkedin/person',
  version: 2,
  kind: 'linkedin/person',
  priority: 0,
  urls: isProfile,
  examples: [
    'https://www.linkedin.com/in/jane-example/',
    'https://www.linkedin.com/in/jane-example',
    'https://www.linkedin.com/in/jane-example/?originalSubdomain=uk',
    'https://uk.linkedin.com/in/jane-example',
    'https://www.linkedin.com/in/jos%C3%A9-example/',
    'https://www.linkedin.com/in/jane-example/de/',
    'https://www.linkedin.com/in/jane-example/overlay/contact-info/',
    'https://www.linkedin.com/in/jane-example/details/experience/',
    'https://www.linkedin.com/in/ACoAAB1cDeFgHiJkLmNoPqRsTuVwXyZ01234567/',
  ],
  notExamples: [
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/jane-example/recent-activity/all/',
    'https://www.linkedin.com/company/example/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/sales/lead/ACwAAB1cDeFgHiJkLmNoPqRsTuVwXyZ01234567,NAME_SEARCH,abcd',
    'https://www.linkedin.com.example.com/in/jane-example/',
    'https://example.com/in/jane-example/',
  ],
  address: (url) => {
    const address = linkedInAddress(url);
    return address === null ? url.href : canonicalAddress(address);
  },
  recognise,
  fields,
  gaps,
  lines: subjectLines,
});
