/** The signals of one person's row. Title and company only from words that join the two, and trusted less than a profile's. */
import { splitTitleAtCompany } from '@/lib/language/labels/title-at-company';
import type { Fields, Found, Page } from '@/lib/page/reader';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Place } from '@/lib/signal/vocabulary';
import { canonicalAddress } from '../address';
import { roleInHeadline } from '../person/headline-title';
import { namesJob } from '../person/role-nouns';
import { isSchoolName } from '../person/top-card';
import type { PersonRow } from './person-row';

const found = <Value>({ outline }: Page, value: Value, line: number, trust: number, part?: string): Found<Value>[] => [
  { value, confidence: trust, evidence: [quoteLine(outline, line, { section: '', ...(part === undefined ? {} : { part }) })] },
];

interface SaidRole {
  title: string;
  company: string | null;
  line: number;
  companyLine: number;
  titleTrust: number;
  companyTrust: number;
}

/** "Current: X at Y"; a highlighted search word may have broken the line behind "at". */
function statedRole({ outline }: Page, current: number): SaidRole | null {
  const words = outline.lines[current]!.text.replace(/^[^:：]*[:：]\s*/u, '');
  const next = outline.lines[current + 1];
  const trust = { titleTrust: confidence.placed, companyTrust: confidence.placed };
  const whole = splitTitleAtCompany(words);
  if (whole !== null) return { ...whole, line: current, companyLine: current, ...trust };
  const joined = next === undefined || next.control || words.length + next.text.length > 250 ? null : splitTitleAtCompany(`${words} ${next.text}`);
  return joined !== null && next!.text.startsWith(joined.company) ? { ...joined, line: current, companyLine: current + 1, ...trust } : null;
}

/** "Current: X at Y" beats the headline. */
function roleOf(page: Page, { current, headline }: PersonRow): SaidRole | null {
  const stated = current === null ? null : statedRole(page, current);
  if (stated !== null) return stated;
  const role = headline === null ? null : roleInHeadline(page.outline.lines[headline]!.text, null);
  if (role === null || /[@:]/.test(role.title)) return null;
  const [opening = ''] = role.company === null ? role.title.split(/\s[-–—]\s/) : [];
  const title = opening !== '' && namesJob(opening) ? opening : role.title;
  const company = role.company === null || isSchoolName(role.company) ? null : role.company;
  return { title, company, line: headline!, companyLine: headline!, titleTrust: company === null ? 0.5 : 0.55, companyTrust: 0.55 };
}

export const personFields: Fields<PersonRow> = {
  'person.name': [(page, { name, nameLine }) => found(page, name, nameLine, confidence.labelled, name)],
  'person.headline': [
    (page, { headline }) => (headline === null ? [] : found(page, page.outline.lines[headline]!.text, headline, confidence.shaped)),
  ],
  'person.title': [
    (page, row) => {
      const role = roleOf(page, row);
      return role === null ? [] : found(page, role.title, role.line, role.titleTrust, role.title);
    },
  ],
  'person.linkedinUrl': [
    (_page, { slug, href }) => [
      { value: canonicalAddress({ area: 'in', slug }), confidence: confidence.labelled, evidence: [quoteText(href, 'href')] },
    ],
  ],
  'person.company': [
    (page, row) => {
      const role = roleOf(page, row);
      return role?.company == null ? [] : found(page, role.company, role.companyLine, role.companyTrust, role.company);
    },
  ],
  'person.location': [
    (page, { location }) => (location === null ? [] : found<Place>(page, { text: page.outline.lines[location]!.text }, location, confidence.placed)),
  ],
};
