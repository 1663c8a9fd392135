/**
 * The open roles that a page lists: links to a role's own page (on the site or at the company's recruiting service), or items
 * under a heading such as "Open positions". A role must be a title; departments, towns and buttons are none.
 */
import { isAbout } from '@/lib/language/site-words/site-words';
import type { Evidence } from '@/lib/signal/evidence';
import type { Line, Link, Outline } from '../../../outline/outline';
import type { Page } from '../../../reader';
import { landmarksAround } from '../../../sources/lines';
import { quoteLine } from '../../../sources/quote';
import { siteOf } from '../domain';
import { roleTitle } from '../names/job-title';
import { careersPath } from '../page-words';

export interface ListedRole {
  title: string;
  evidence: Evidence;
}

export interface ListedRoles {
  /** Every entry, one title several times where several are to be filled. */
  roles: ListedRole[];
  /** The page offers to show more of them. */
  more: boolean;
}

/** A role's own page at a recruiting service. Their lists and start pages are none. */
const recruitingService =
  /^https?:\/\/(?:(?:[\w-]+\.)?(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/[^/]+\/jobs\/\d+|jobs(?:\.eu)?\.lever\.co\/[^/]+\/[\da-f-]{30,}|jobs\.ashbyhq\.com\/[^/]+\/[\da-f-]{30,}|[\w-]+\.jobs\.personio\.(?:de|com)\/job\/\d+|apply\.workable\.com\/[^/]+\/j\/\w+|[\w-]+\.recruitee\.com\/o\/|[\w.-]+\.teamtailor\.com\/(?:[\w-]+\/)?jobs\/\d+|(?:jobs|careers)\.smartrecruiters\.com\/[^/]+\/\d+|[\w-]+\.bamboohr\.com\/(?:careers|jobs\/view\.php\?id=)\/?\d+|[\w.-]+\.myworkdayjobs\.com\/.*\/job\/|[\w-]+\.breezy\.hr\/p\/|join\.com\/companies\/[^/]+\/\d+|[\w-]+\.factorialhr\.\w+\/job_posting\/|www\.welcometothejungle\.com\/\w+\/companies\/[^/]+\/jobs\/|[\w-]+\.homerun\.co\/|[\w-]+\.pinpointhq\.com\/\w+\/postings\/|[\w-]+\.traffit\.com\/public\/)/i;

export function listedRoles(page: Page): ListedRoles {
  const { outline } = page;
  const linked = linkedRoles(page);
  const under = linked.length > 0 ? null : rolesUnderHeading(outline);
  const roles = under?.roles ?? linked;
  const more = under?.more || outline.lines.some((line) => isAbout('more', line.text) && !isInFrame(outline, line.section));
  return { roles, more };
}

const isInFrame = (outline: Outline, section: number): boolean => {
  const around = landmarksAround(outline, section);
  return around.has('nav') || around.has('footer') || around.has('dialog');
};

function linkedRoles(page: Page): ListedRole[] {
  const { outline, url } = page;
  const seen = new Set<string>();
  const found: ListedRole[] = [];
  for (const link of outline.links) {
    if (link.first >= link.last || isInFrame(outline, link.section) || !isRolePage(link, url)) continue;
    const key = link.href.split(/[?#]/)[0]!;
    if (seen.has(key)) continue;
    const at = titleLine(outline, link);
    if (at === null) continue;
    seen.add(key);
    const title = roleTitle(outline.lines[at]!.text)!;
    found.push({ title, evidence: quoteLine(outline, at, { part: title, item: title }) });
  }
  return found;
}

/** One step below a page of open roles, on this site; or a role's page at a recruiting service. */
function isRolePage({ href }: Link, url: URL): boolean {
  if (href.length > 500) return false;
  if (recruitingService.test(href)) return true;
  const target = URL.parse(href);
  if (!target || siteOf(target.host) !== siteOf(url.host) || target.pathname === url.pathname) return false;
  const match = careersPath.exec(target.pathname);
  const behind = match
    ? target.pathname
        .slice(match.index + match[0].length)
        .split('/')
        .filter(Boolean)
    : [];
  return behind.length > 0 && behind.at(-1)!.replace(/\.\w{2,5}$/, '').length >= 4;
}

/** The link's own first line, or the heading of the card that the link ends ("Apply"). */
function titleLine({ lines }: Outline, { first, last }: Link): number | null {
  for (let at = first; at < Math.min(last, first + 3); at += 1) if (roleTitle(lines[at]!.text) !== null) return at;
  return null;
}

/** Far down a page stands something else. */
const reach = 400;

function rolesUnderHeading(outline: Outline): ListedRoles {
  const { lines } = outline;
  for (const [at, heading] of lines.entries()) {
    if (heading.level === 0 || !isAbout('openRoles', heading.text) || isInFrame(outline, heading.section)) continue;
    const found: ListedRole[] = [];
    const shapes = new Map<string, number[]>();
    const unsure = new Map<string, number[]>();
    for (let index = at + 1; index < Math.min(lines.length, at + reach); index += 1) {
      const line = lines[index]!;
      if (isInFrame(outline, line.section) || (line.level > 0 && line.level <= heading.level && !isRoleBeside(outline, index, heading.level))) break;
      const shape = shapeAt(line);
      const kind = roleTitle(line.text) === null ? unsure : shapes;
      if (!line.control) kind.set(shape, [...(kind.get(shape) ?? []), index]);
    }
    const [best] = [...shapes.values()].toSorted(
      (one, other) => other.length - one.length || lines[other[0]!]!.level - lines[one[0]!]!.level || one[0]! - other[0]!,
    );
    const alike = best === undefined ? [] : appliedFor(outline, best, unsure.get(shapeAt(lines[best[0]!]!)) ?? []);
    /** An entry of the same list that may be a role or a department: then the list has no sure count. */
    const doubtful = best === undefined ? [] : (unsure.get(shapeAt(lines[best[0]!]!)) ?? []).filter((at) => !alike.includes(at));
    const unread = doubtful.some((at) => lines[at]!.item !== null && best!.some((role) => Math.abs(role - at) === 1));
    for (const index of [...(best ?? []), ...alike].toSorted((one, other) => one - other)) {
      const line: Line = lines[index]!;
      if (line.level === 0 && line.item === null && line.href === null && line.node.localName === 'p') continue;
      const title = roleTitle(line.text) ?? line.text;
      found.push({ title, evidence: quoteLine(outline, index, { part: title, item: title, section: heading.text }) });
    }
    if (found.length > 0) return { roles: found, more: unread };
  }
  return { roles: [], more: false };
}

/** Some pages give the list's heading and its roles one level: a role, or what is applied for on the next lines, ends no list. */
const isRoleBeside = ({ lines }: Outline, index: number, level: number): boolean =>
  lines[index]!.level === level &&
  lines
    .slice(index + 1, index + 9)
    .some((line, at, next) => line.text.length <= 40 && apply.test(line.text) && !next.slice(0, at).some((each) => each.level > 0));

const shapeAt = ({ level, href, node }: Line): string => `${level} ${href === null ? '' : 'a'} ${node.localName}`;

const apply =
  /^(?:apply|bewerben|jetzt bewerben|postuler|je postule|candidat\p{L}*|inscr[íi]bete|solicitar|aplicar|postular\p{L}*|invia candidatura|solliciteer|ansök|søk|hae|aplikuj|odpov[ěe]d[ěe]t|başvur|応募)/iu;

/**
 * Headings that name only a field ("Operations") between two or more roles of their shape, where every one is followed by its
 * own button to apply, the roles too: then it is a role.
 */
function appliedFor({ lines }: Outline, roles: readonly number[], others: readonly number[]): number[] {
  if (roles.length < 2 || others.length === 0 || lines[roles[0]!]!.level === 0) return [];
  const starts = [...roles, ...others].toSorted((one, other) => one - other);
  const offers = (start: number): boolean => {
    const end = Math.min(starts.find((each) => each > start) ?? lines.length, start + 25);
    return lines.slice(start + 1, end).some(({ text }) => text.length <= 40 && apply.test(text));
  };
  if (!roles.every(offers)) return [];
  return others.filter((at) => /^\p{L}[\p{L} &/,-]{2,40}$/u.test(lines[at]!.text) && offers(at));
}
