/** The people of a company as rows of a reading: name, title, company, and their LinkedIn page where their card links it. */
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Signal } from '@/lib/signal/signal';
import type { Outline } from '../../../outline/outline';
import type { Page } from '../../../reader';
import type { PageElement } from '../../../snapshot/page-element';
import { memberNodes, memberText, typesOf } from '../../../sources/json-ld';
import { quoteLine, quoteText } from '../../../sources/quote';
import { canonicalAddress, linkedInAddress } from '../../linkedin/address';
import { organisationRecords } from '../json-ld-types';
import { jobTitle } from '../names/job-title';
import { personName } from '../names/person-name';
import type { WebsiteSubject } from '../subject';
import { peopleOn, type TeamMember } from './people';

export interface PersonRow {
  signals: Signal[];
}

interface Person {
  name: string;
  title: string;
  linkedin: { url: string; evidence: Evidence } | null;
  quotes: { name: Evidence; title: Evidence };
  sure: number;
}

/** @param expected true where the page's address says that it shows the team. */
export function peopleRows(page: Page, subject: WebsiteSubject, expected: boolean): PersonRow[] {
  const shown = peopleOn(page, subject, expected);
  const people = [...shown.map((each) => fromCard(page.outline, each, shown)), ...fromRecords(page)];
  const once = new Map<string, Person>();
  for (const each of people) if (!once.has(each.name)) once.set(each.name, each);
  return [...once.values()].map((person) => ({ signals: signalsOf(person, subject) }));
}

function signalsOf({ name, title, linkedin, quotes, sure }: Person, { company }: WebsiteSubject): Signal[] {
  return [
    { key: 'person.name', value: name, confidence: sure, evidence: [quotes.name] },
    { key: 'person.title', value: title, confidence: sure, evidence: [quotes.title] },
    ...(linkedin
      ? [{ key: 'person.linkedinUrl' as const, value: linkedin.url, confidence: confidence.labelled, evidence: [linkedin.evidence] }]
      : []),
    ...(company
      ? [
          {
            key: 'person.company' as const,
            value: company.name,
            confidence: Math.min(sure, company.confidence),
            evidence: company.evidence.slice(0, 1),
          },
        ]
      : []),
  ];
}

function fromCard(outline: Outline, member: TeamMember, all: readonly TeamMember[]): Person {
  const { name, title, line, titleLine } = member;
  /** Around the name stand numbers and mailboxes of people: none of them is quoted along. */
  const context = { first: Math.min(line, titleLine), last: Math.max(line, titleLine) + 1 };
  return {
    name,
    title,
    linkedin: linkOf(outline, member, all),
    quotes: { name: quoteLine(outline, line, { part: name, context }), title: quoteLine(outline, titleLine, { part: title, context }) },
    sure: confidence.shaped,
  };
}

/** The link to a profile inside the card: the largest box around the name that holds nobody else's. */
function linkOf(outline: Outline, { line }: TeamMember, all: readonly TeamMember[]): Person['linkedin'] {
  const own = outline.lines[line]!.node;
  const others = all.filter((each) => each.line !== line).map((each) => outline.lines[each.line]!.node);
  let card: PageElement | null = null;
  for (let box: PageElement | null = own; box !== null && box.localName !== 'body'; box = box.parentElement) {
    if (others.some((other) => box!.contains(other))) break;
    card = box;
  }
  if (card === null || (others.length === 0 && card.localName !== 'li')) return null;
  const profiles = new Map<string, string>();
  for (const link of outline.links) {
    const address = link.href.length <= 300 && card.contains(link.node) ? URL.parse(link.href) : null;
    const profile = address ? linkedInAddress(address) : null;
    if (profile?.area === 'in') profiles.set(canonicalAddress(profile), link.href);
  }
  const [only] = profiles;
  return only && profiles.size === 1 ? { url: only[0], evidence: quoteText(only[1], 'href') } : null;
}

/** `employee` and `founder` of the company's own record. */
function fromRecords({ embedded }: Page): Person[] {
  return organisationRecords(embedded).flatMap((node) =>
    ['employee', 'employees', 'founder', 'founders'].flatMap((member) =>
      memberNodes(node, member).flatMap((each): Person[] => {
        const name = typesOf(each).includes('Person') ? personName(memberText(each, 'name') ?? '') : null;
        const title = name === null ? null : jobTitle(memberText(each, 'jobTitle') ?? '');
        return name !== null && title !== null
          ? [
              {
                name,
                title,
                linkedin: null,
                quotes: { name: quoteText(name, 'json-ld'), title: quoteText(title, 'json-ld') },
                sure: confidence.stated,
              },
            ]
          : [];
      }),
    ),
  );
}
