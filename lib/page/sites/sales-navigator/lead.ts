/**
 * sales-navigator/lead: a person in Sales Navigator. Read like a LinkedIn profile, by the marks that Sales Navigator puts on its
 * texts; contact details, notes and the relation to the viewer are never looked at.
 */
import { cuesIn } from '@/lib/language/cues/cues';
import { defineReader, type Fields, type Found, type Page, type Source } from '@/lib/page/reader';
import type { Gap } from '@/lib/page/reading';
import { fields as profileFields } from '@/lib/page/sites/linkedin/person/fields';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { leadAddress, salesAddress } from './parts/address';
import { type Lead, recogniseLead } from './parts/lead-page';
import { markedIn } from './parts/marked';
import { publicProfile } from './parts/public-profile';

const like = <Value>(sources: Source<Value, Lead['profile']>[] | undefined): Source<Value, Lead>[] =>
  (sources ?? []).map(
    (source) =>
      (page, { profile }) =>
        source(page, profile),
  );

/** Sentences of the text that the page marks as the lead's own, where no heading makes a card of it. */
function blurbCues({ outline }: Page, { profile }: Lead): Found<string[]>[] {
  const evidence: Evidence[] = [];
  const [blurb] = profile.about === null ? markedIn(outline, 'person-blurb', { first: 0, last: outline.lines.length }) : [];
  for (let index = blurb?.first ?? 0; index < (blurb?.last ?? 0); index += 1)
    for (const cue of cuesIn(outline.lines[index]!.text)) evidence.push(quoteLine(outline, index, { part: cue, item: cue, section: '' }));
  return evidence.length === 0 ? [] : [{ value: evidence.map((each) => each.item!), confidence: confidence.shaped, evidence }];
}

const fields: Fields<Lead> = {
  'person.name': like(profileFields['person.name']),
  'person.headline': like(profileFields['person.headline']),
  'person.title': like(profileFields['person.title']),
  'person.linkedinUrl': [
    (page, { id }) => [{ value: leadAddress(id), confidence: confidence.stated, evidence: [quoteText(page.url.href, 'href')] }],
    (page, { top }) => publicProfile(page, top),
  ],
  'person.company': like(profileFields['person.company']),
  'person.companyUrl': like(profileFields['person.companyUrl']),
  'person.location': like(profileFields['person.location']),
  'person.roleStarted': like(profileFields['person.roleStarted']),
  'person.companyStarted': like(profileFields['person.companyStarted']).map(
    (source) => (page, lead) => (lead.hasExperience ? source(page, lead) : []),
  ),
  'person.experience': like(profileFields['person.experience']).map((source) => (page, lead) => (lead.hasExperience ? source(page, lead) : [])),
  'person.skills': like(profileFields['person.skills']),
  'person.cues': [...like(profileFields['person.cues']), blurbCues],
};

const fromRoles: readonly SignalKey[] = ['person.title', 'person.company', 'person.companyUrl', 'person.roleStarted', 'person.companyStarted'];

function gaps(_page: Page, { id, hasExperience, experience }: Lead, found: ReadonlySet<SignalKey>): Gap[] {
  const next = leadAddress(id);
  const add = (keys: readonly SignalKey[], state: Gap['state']): Gap[] =>
    keys.filter((key) => !found.has(key)).map((key) => ({ key, state, openNext: state === 'not-loaded' ? next : null }));
  const filled = experience !== null && experience.last - experience.first > 1;
  return [
    ...add(['person.headline', 'person.location'], 'absent'),
    ...add(['person.experience', ...fromRoles], hasExperience ? 'absent' : filled ? 'unreadable' : 'not-loaded'),
    ...add(['person.skills'], 'not-loaded'),
  ];
}

export default defineReader<Lead>({
  id: 'sales-navigator/lead',
  version: 2,
  kind: 'sales-navigator/lead',
  priority: 0,
  urls: (url) => salesAddress(url)?.area === 'lead',
  examples: [
    'https://www.linkedin.com/sales/lead/ACwAABcDeFgHiJkLmNoPqRsTuVwXyZ01234567,NAME_SEARCH,abcd',
    'https://www.linkedin.com/sales/lead/ACwAABcDeFgHiJkLmNoPqRsTuVwXyZ01234567',
    'https://www.linkedin.com/sales/people/ACwAABcDeFgHiJkLmNoPqRsTuVwXyZ01234567,NAME_SEARCH,abcd?_ntb=x',
  ],
  notExamples: [
    'https://www.linkedin.com/sales/company/1234567',
    'https://www.linkedin.com/sales/search/people?query=(x)',
    'https://www.linkedin.com/sales/home',
    'https://www.linkedin.com/in/ACwAABcDeFgHiJkLmNoPqRsTuVwXyZ01234567/',
    'https://www.linkedin.com.example/sales/lead/ACwAABcDeFgHiJkLmNoPqRsTuVwXyZ01234567',
  ],
  address: (url) => {
    const address = salesAddress(url);
    return address?.area === 'lead' ? leadAddress(address.id) : url.href;
  },
  recognise: recogniseLead,
  fields,
  gaps,
  lines: (_page, { profile: { top, about, skills }, experience }) => [
    ...[top?.name, top?.headline, top?.location].flatMap((line) => (line == null ? [] : [{ first: line, last: line + 1 }])),
    ...[about, experience, skills].filter((card) => card !== null),
  ],
});
