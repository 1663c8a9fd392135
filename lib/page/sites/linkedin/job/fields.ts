/**
 * What a posting says about the company that posted it. The place of a job is no headquarters and hirers are no prospects:
 * neither is read. Tools asked for are found by the interpretation in the posting's own lines.
 */
import { clean } from '@/lib/kernel/text';
import { cuesIn } from '@/lib/language/cues/cues';
import { isLabel } from '@/lib/language/labels/label';
import type { Fields, Found, Page } from '@/lib/page/reader';
import { memberNodes, memberText } from '@/lib/page/sources/json-ld';
import { labelled } from '@/lib/page/sources/label';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import { organisationAddress } from '../address';
import type { AboutCompany, Part } from './about-company';
import { postingRecord } from './posting';
import type { Subject } from './recognise';

const mostCues = 8;

/** The organisation of the page's record, where it is the one that the page shows. */
function recorded(page: Page): { name: string | null; address: string | null; url: string | null } {
  const record = postingRecord(page);
  const organisation = record === null ? undefined : memberNodes(record, 'hiringOrganization')[0];
  const url = organisation === undefined ? null : memberText(organisation, 'sameAs');
  return {
    name: organisation === undefined ? null : memberText(organisation, 'name'),
    address: url === null ? null : organisationAddress(url),
    url,
  };
}

function from<Value, Given>(pick: (about: AboutCompany) => Part<Given> | null, make: (given: Given) => Value) {
  return ({ outline }: Page, { about }: Subject): Found<Value>[] => {
    const part = pick(about);
    return part === null
      ? []
      : [{ value: make(part.value), confidence: confidence.shaped, evidence: [quoteLine(outline, part.line, { part: part.words })] }];
  };
}

/** The industry that public pages file the job under: the company's own, unless it posts for others or under several. */
function filedIndustry({ outline }: Page, { posting, about, layout }: Subject): Found<{ text: string; id: null }>[] {
  if (about.industry !== null || layout !== 'public') return [];
  const [row] = labelled(outline, (text) => isLabel(text, 'industry'), { within: { first: posting.title + 1, last: outline.lines.length } });
  const value = row?.values[0];
  if (value === undefined || posting.strange(value.line) || value.text.length > 100) return [];
  return [{ value: { text: value.text, id: null }, confidence: confidence.derived, evidence: [quoteLine(outline, value.line, { source: 'label' })] }];
}

/** The heading inside the posting under which a line stands; dialogs stand between the posting and everything before it. */
const headingAbove = ({ outline }: Page, first: number, index: number): string =>
  outline.lines.slice(first, index).findLast((line) => line.level > 0)?.text ?? '';

function cues(page: Page, { posting }: Subject): Found<string[]>[] {
  const { outline } = page;
  const { description, strange } = posting;
  const evidence: Evidence[] = [];
  for (let index = description?.first ?? 0; index < (description?.last ?? 0) && evidence.length < mostCues; index += 1) {
    const line = outline.lines[index]!;
    if (line.control || strange(index)) continue;
    for (const cue of cuesIn(line.text))
      if (evidence.length < mostCues && !evidence.some((each) => each.item === cue))
        evidence.push(quoteLine(outline, index, { part: cue, item: cue, section: headingAbove(page, description!.first, index) }));
  }
  return evidence.length === 0 ? [] : [{ value: evidence.map((each) => each.item!), confidence: confidence.shaped, evidence }];
}

export const fields: Fields<Subject> = {
  'company.name': [
    ({ outline }, { posting }) =>
      posting.company === null
        ? []
        : [
            {
              value: clean(outline.lines[posting.company]!.text),
              confidence: posting.companyLink === null ? confidence.placed : confidence.labelled,
              evidence: [quoteLine(outline, posting.company, { section: '' })],
            },
          ],
    (page, { company }) => {
      const { name, address } = recorded(page);
      return name === null || (company !== null && address !== company)
        ? []
        : [{ value: name, confidence: confidence.stated, evidence: [quoteText(name, 'json-ld')] }];
    },
  ],
  'company.linkedinUrl': [
    (_page, { posting, company }) =>
      company === null ? [] : [{ value: company, confidence: confidence.labelled, evidence: [quoteText(posting.companyLink!.href, 'href')] }],
    (page, { company }) => {
      const { address, url } = recorded(page);
      return address === null || (company !== null && address !== company)
        ? []
        : [{ value: address, confidence: confidence.stated, evidence: [quoteText(url!, 'json-ld')] }];
    },
  ],
  'company.industry': [
    from(
      ({ industry }) => industry,
      (text) => ({ text, id: null }),
    ),
    filedIndustry,
  ],
  'company.employees': [
    from(
      ({ employees }) => employees,
      (size) => size,
    ),
  ],
  'company.employeesOnLinkedIn': [
    from(
      ({ members }) => members,
      (count) => count,
    ),
  ],
  'company.followers': [
    from(
      ({ followers }) => followers,
      (count) => count,
    ),
  ],
  'company.hiring': [
    ({ outline }, { posting }) => {
      const title = outline.lines[posting.title]!.text;
      return [
        { value: { titles: [title] }, confidence: confidence.labelled, evidence: [quoteLine(outline, posting.title, { item: title, section: '' })] },
      ];
    },
  ],
  'company.cues': [cues],
};
