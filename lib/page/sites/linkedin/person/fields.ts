/** Each key of a profile and where its value comes from; a weaker source speaks only when the stronger one is silent. */
import { clean } from '@/lib/kernel/text';
import { cuesIn } from '@/lib/language/cues/cues';
import { countOf } from '@/lib/language/labels/label';
import { splitTitleAtCompany } from '@/lib/language/labels/title-at-company';
import type { Fields, Found, Page } from '@/lib/page/reader';
import { linkedInAddress } from '@/lib/page/sites/linkedin/address';
import { around, inRange } from '@/lib/page/sources/lines';
import { metaContent } from '@/lib/page/sources/meta';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Place, Role } from '@/lib/signal/vocabulary';
import type { Card } from './cards';
import { currentRoles, newestFirst, stayAt } from './current-role';
import { roleInHeadline, sameCompany } from './headline-title';
import { interestsIn } from './interests';
import { type Listed, skillsIn, spokenIn, topSkillsIn } from './lists';
import type { Position } from './positions';
import { recordedTitle } from './public-card';
import { bareName } from './small-lines';
import type { Subject } from './subject';
import { isSchoolName } from './top-card';

/** Titles of at most so many current positions; more than a handful are board seats. */
const mostTitles = 5;

const found = <Value>(value: Value, each: number, ...evidence: Evidence[]): Found<Value>[] => [{ value, confidence: each, evidence }];
const list = ({ items, evidence }: Listed, each: number): Found<string[]>[] =>
  items.length === 0 ? [] : [{ value: items, confidence: each, evidence }];

const sectionOf = (page: Page, card: Card | null): string => (card === null ? '' : (page.outline.lines[card.first]?.text ?? ''));
/** A line of a position under the card's heading; only the position's own lines are context. */
function said(page: Page, subject: Subject, { lines }: Position, line: number, item?: string): Evidence {
  const context = { first: Math.min(lines.title, lines.company), last: lines.dates + 1 };
  return quoteLine(page.outline, line, { section: sectionOf(page, subject.experience), context, ...(item === undefined ? {} : { item }) });
}

function topLine(page: Page, line: number | null | undefined): { text: string; evidence: Evidence } | null {
  const seen = line === null || line === undefined ? undefined : page.outline.lines[line];
  return seen === undefined ? null : { text: seen.text, evidence: quoteLine(page.outline, line!, { section: '' }) };
}

/** Company, title and dates of one position under its own words. */
const words = (page: Page, subject: Subject, position: Position): Evidence[] =>
  [...new Set([position.lines.title, position.lines.company, position.lines.dates])].map((line) =>
    said(page, subject, position, line, position.title),
  );

const role = ({ title, company, companyUrl, from, to }: Position): Role => ({
  title,
  company,
  ...(companyUrl === null ? {} : { companyUrl }),
  from,
  to,
});

function titles(page: Page, subject: Subject): Found<string>[] {
  return currentRoles(subject)
    .slice(0, mostTitles)
    .map((position, index) => ({
      value: position.title,
      confidence: index === 0 ? confidence.labelled : confidence.placed,
      evidence: [said(page, subject, position, position.lines.title)],
    }));
}

function titleFromHeadline(page: Page, subject: Subject): Found<string>[] {
  const headline = topLine(page, subject.top?.headline);
  if (headline === null || subject.positions.some((position) => position.to === null)) return [];
  const role = roleInHeadline(headline.text, subject.top?.company?.value ?? null);
  if (role === null) return [];
  const isElse = role.company !== null && subject.top?.company != null;
  const trust = role.confirmed ? confidence.placed : role.company === null || isElse ? 0.5 : 0.55;
  return found(role.title, trust, quoteLine(page.outline, subject.top!.headline!, { part: role.title, section: '' }));
}

/** The page's own record, unless the headline says another title. */
function titleFromRecord(page: Page, subject: Subject): Found<string>[] {
  const name = topLine(page, subject.top?.name);
  if (subject.layout !== 'public' || name === null || subject.positions.some((position) => position.to === null)) return [];
  const title = recordedTitle(page, name.text);
  const [other] = titleFromHeadline(page, subject);
  return title === null || (other !== undefined && other.value !== title) ? [] : found(title, confidence.shaped, quoteText(title, 'json-ld'));
}

function companyFromHeadline(page: Page, subject: Subject): Found<string>[] {
  const headline = topLine(page, subject.top?.headline);
  if (headline === null || subject.positions.some((position) => position.to === null)) return [];
  const shown = subject.top?.company?.value ?? null;
  const role = roleInHeadline(headline.text, shown);
  if (role?.company == null || isSchoolName(role.company) || (shown !== null && sameCompany(shown, role.company))) return [];
  return shown === null ? found(role.company, 0.55, quoteLine(page.outline, subject.top!.headline!, { part: role.company, section: '' })) : [];
}

/** The employers of the current positions, the main one first; written as the top card has it when both mean the same. */
function companiesFromRoles(page: Page, subject: Subject): Found<string>[] {
  const shown = subject.top?.company?.value;
  const roles = currentRoles(subject).slice(0, mostTitles);
  const employers = roles.filter((role, at) => !roles.slice(0, at).some((other) => sameCompany(other.company, role.company)));
  return employers.map((position, at) => ({
    value: shown !== undefined && sameCompany(shown, position.company) ? shown : position.company,
    confidence: at === 0 ? confidence.labelled : confidence.placed,
    evidence: [said(page, subject, position, position.lines.company)],
  }));
}

function companyUrlFromRole(_page: Page, subject: Subject): Found<string>[] {
  const [main] = currentRoles(subject);
  if (main?.companyUrl == null || main.href === null) return [];
  return found(main.companyUrl, confidence.labelled, quoteText(main.href, 'href', { item: main.company }));
}

function companyStarted(page: Page, subject: Subject): Found<string>[] {
  const [main] = currentRoles(subject);
  if (main?.from == null) return [];
  const first = stayAt(main, subject.positions).reduce(
    (earliest, position) => (position.from !== null && position.from < earliest.from! ? position : earliest),
    main,
  );
  return found(first.from!, first === main ? confidence.derived : confidence.shaped, said(page, subject, first, first.lines.dates));
}

/** On a public page no card has a key: a section that begins behind the name is somebody else's, or another matter. */
const isOtherSection = ({ outline }: Page, { layout, top }: Subject, index: number): boolean =>
  layout === 'public' &&
  around(outline, outline.lines[index]!.section).some(({ landmark, first }) => landmark === 'section' && first > (top?.name ?? first));

function followers(page: Page, subject: Subject): Found<number>[] {
  const { outline } = page;
  for (const card of [subject.topCard, subject.activity]) {
    const end = card === null ? 0 : card === subject.activity ? Math.min(card.last, card.first + 3) : card.last;
    for (let index = card?.first ?? 0; index < end; index += 1) {
      const counted = countOf(outline.lines[index]!.text);
      if (counted?.label === 'followers' && (card === subject.activity || !isOtherSection(page, subject, index)))
        return found(
          counted.count,
          confidence.labelled,
          quoteLine(outline, index, { section: card === subject.activity ? sectionOf(page, card) : '', source: 'label' }),
        );
    }
  }
  return [];
}

/** Sentences of headline and About that a salesperson could speak about; the text as a whole is not kept. */
function cues(page: Page, subject: Subject): Found<string[]>[] {
  const { outline } = page;
  const listed: Listed = { items: [], evidence: [] };
  const lines = outline.lines.flatMap((line, index) =>
    (subject.about !== null && inRange(subject.about, index) && !line.control) ||
    (index === subject.top?.headline && splitTitleAtCompany(line.text) === null)
      ? [index]
      : [],
  );
  for (const index of lines) {
    for (const cue of cuesIn(outline.lines[index]!.text)) {
      if (listed.items.length >= 8 || listed.items.includes(cue)) continue;
      listed.items.push(cue);
      listed.evidence.push(
        quoteLine(outline, index, { part: cue, item: cue, section: index === subject.top?.headline ? '' : sectionOf(page, subject.about) }),
      );
    }
  }
  return list(listed, confidence.shaped);
}

export const fields: Fields<Subject> = {
  'person.name': [
    (page, subject) => {
      const name = topLine(page, subject.top?.name);
      return name === null ? [] : found(bareName(name.text), confidence.labelled, { ...name.evidence, source: 'heading' });
    },
    (page, subject) => {
      const title = subject.layout === 'public' ? metaContent(page.embedded, 'og:title') : null;
      const name = topLine(page, subject.top?.name);
      return title !== null && name !== null && title.startsWith(name.text)
        ? found(bareName(name.text), confidence.shaped, quoteText(title, 'meta'))
        : [];
    },
  ],
  'person.headline': [
    (page, subject) => {
      const headline = topLine(page, subject.top?.headline);
      return headline === null || /^[\s-]*$/.test(headline.text) ? [] : found(headline.text, confidence.shaped, headline.evidence);
    },
  ],
  'person.title': [titles, titleFromRecord, titleFromHeadline],
  'person.linkedinUrl': [
    ({ url, embedded }, subject) => {
      const isOlder = subject.layout === 'public' && linkedInAddress(url)?.slug !== subject.slug;
      return found(subject.url, confidence.stated, isOlder ? quoteText(embedded.canonical ?? url.href, 'meta') : quoteText(url.href, 'href'));
    },
  ],
  'person.company': [(_page, subject) => (subject.top?.company ? [subject.top.company] : []), companiesFromRoles, companyFromHeadline],
  'person.companyUrl': [
    companyUrlFromRole,
    (_page, subject) => (subject.top?.companyUrl && currentRoles(subject).length === 0 ? [subject.top.companyUrl] : []),
  ],
  'person.location': [
    (page, subject) => {
      const place = topLine(page, subject.top?.location);
      return place === null || place.text.length > 120 ? [] : found<Place>({ text: clean(place.text) }, confidence.shaped, place.evidence);
    },
  ],
  'person.roleStarted': [
    (page, subject) => {
      const [main] = currentRoles(subject);
      return main?.from == null ? [] : found(main.from, confidence.labelled, said(page, subject, main, main.lines.dates));
    },
  ],
  'person.companyStarted': [companyStarted],
  'person.experience': [
    (page, subject) =>
      subject.positions.length === 0
        ? []
        : [
            {
              value: newestFirst(subject.positions).map(role),
              confidence: confidence.labelled,
              evidence: newestFirst(subject.positions).flatMap((position) => words(page, subject, position)),
            },
          ],
  ],
  'person.skills': [
    (page, subject) => (subject.skills === null ? [] : list(skillsIn(page.outline, subject.skills), confidence.labelled)),
    (page, subject) => (subject.about === null ? [] : list(topSkillsIn(page.outline, subject.about), confidence.shaped)),
  ],
  'person.languages': [(page, subject) => (subject.languages === null ? [] : list(spokenIn(page.outline, subject.languages), confidence.labelled))],
  'person.followers': [followers],
  'person.interests': [
    ({ outline }, subject) => list(interestsIn(outline, subject.topCard, subject.top?.headline ?? null, subject.interests), confidence.shaped),
  ],
  'person.cues': [cues],
};
