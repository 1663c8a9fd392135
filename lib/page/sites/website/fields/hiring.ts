/**
 * Open roles: those that the page lists, its records of them, and the number that it states. An unlisted rest is not
 * counted: where the page offers more of the list and states no number, only titles are given.
 */
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Hiring } from '@/lib/signal/vocabulary';
import type { Page, Source } from '../../../reader';
import { memberText, nodesOfType } from '../../../sources/json-ld';
import { quoteLine, quoteText } from '../../../sources/quote';
import { countedRoles } from '../jobs/counted-roles';
import { type ListedRole, listedRoles } from '../jobs/listed-roles';
import { jobTitle } from '../names/job-title';
import { shownLines } from '../sentences';
import type { WebsiteSubject } from '../subject';
import { tilesOn } from './tiles';
import { isOwnName } from './whose-address';

const mostTitles = 50;

export const hiring: Source<Hiring, WebsiteSubject>[] = [
  (page, subject) => {
    const listed = listedRoles(page);
    const recorded = listed.roles.length > 0 ? [] : recordedRoles(page, subject);
    const roles = listed.roles.length > 0 ? listed.roles : recorded;
    const stated = statedCount(page);
    const titles = [...new Map(roles.map((each) => [each.title.toLowerCase(), each])).values()].slice(0, mostTitles);
    const openRoles =
      roles.length > 0 && stated?.count === 0 ? undefined : (stated?.count ?? (listed.more || roles.length < 2 ? undefined : roles.length));
    if (titles.length === 0 && openRoles === undefined) return [];
    const value: Hiring = {
      ...(openRoles === undefined ? {} : { openRoles }),
      ...(titles.length > 0 ? { titles: titles.map(({ title }) => title) } : {}),
    };
    const evidence = [...(stated && openRoles === stated.count ? [stated.evidence] : []), ...titles.map((each) => each.evidence)];
    return [{ value, confidence: recorded.length > 0 ? confidence.stated : confidence.shaped, evidence }];
  },
];

/** The number that the page states, if all such statements agree on the highest: filters count parts of it. */
function statedCount({ outline }: Page): { count: number; evidence: Evidence } | null {
  let best: { count: number; at: number } | null = null;
  for (const [at, { text }] of shownLines(outline).entries()) {
    const count = text === '' ? null : countedRoles(text);
    if (count !== null && (best === null || count > best.count)) best = { count, at };
  }
  for (const { value, label, line } of tilesOn(outline, /^\d{1,4}$/, (text) => text.length <= 30 && countedRoles(`3 ${text}`) === 3)) {
    const count = countedRoles(`${value} ${label}`);
    if (count !== null && (best === null || count > best.count)) best = { count, at: line };
  }
  return best && { count: best.count, evidence: quoteLine(outline, best.at) };
}

/** `JobPosting` records of this company; one of another firm is an advertisement. */
function recordedRoles({ embedded }: Page, subject: WebsiteSubject): ListedRole[] {
  return nodesOfType(embedded, ['JobPosting'], 4).flatMap((node) => {
    const title = jobTitle(memberText(node, 'title') ?? '');
    const firm = memberText(node, 'hiringOrganization');
    return title !== null && (firm === null || isOwnName(firm, subject)) ? [{ title, evidence: quoteText(title, 'json-ld', { item: title }) }] : [];
  });
}
