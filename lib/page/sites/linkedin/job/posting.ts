/**
 * Where the parts of a job posting stand, whatever the layout: its title, the company that posted it, its text, and what the
 * page says about the company. Cards of other jobs use the same words and markup and are cut off first.
 */
import { clean } from '@/lib/kernel/text';
import { isLabel } from '@/lib/language/labels/label';
import type { Link, Outline, Section } from '@/lib/page/outline/outline';
import type { Page } from '@/lib/page/reader';
import { memberNodes, memberText, nodesOfType } from '@/lib/page/sources/json-ld';
import { around, type LineRange, linksIn } from '@/lib/page/sources/lines';
import { metaContent } from '@/lib/page/sources/meta';
import { organisationAddress } from '../address';
import { blockFrom } from '../company/strangers';
import { jobIn } from './address';

export interface Posting {
  title: number;
  /** The line that names the company, and its link where there is one. */
  company: number | null;
  companyLink: Link | null;
  /** The text of the posting. */
  description: LineRange | null;
  /** What the page says about the company, at most a screen. */
  aboutCompany: LineRange | null;
  strange: (index: number) => boolean;
}

const strangeLandmarks: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'dialog', 'form']);
const cardName = /^componentkey=job-card-component-ref-/;
/** A card says a title, a company, a place and a few small things. */
const mostCardLines = 40;

/** Other people's columns, and cards of jobs: list items and named cards that lead to a job. */
export function strangeLines(outline: Outline): (index: number) => boolean {
  const strange = new Uint8Array(outline.lines.length);
  const mark = ({ first, last }: LineRange): unknown => strange.fill(1, first, last);
  const jobs = new Uint16Array(outline.lines.length + 1);
  for (const link of outline.links) if (link.last > link.first && jobIn(link.href) !== null) jobs[link.first + 1] = 1;
  for (let index = 1; index < jobs.length; index += 1) jobs[index]! += jobs[index - 1]!;
  for (const section of outline.sections)
    if (strangeLandmarks.has(section.landmark) || section.names.some((name) => cardName.test(name))) mark(section);
  for (const item of outline.items) if (item.last - item.first <= mostCardLines && jobs[item.last]! > jobs[item.first]!) mark(item);
  outline.lines.forEach((line, index) => {
    if (strange[index] === 0 && isLabel(line.text, 'similar-pages', 'people-also-viewed', 'people-you-may-know')) mark(blockFrom(outline, index));
  });
  return (index) => strange[index] !== 0;
}

/** "(2) Buyer | Acme | LinkedIn" in its parts; public pages say "Acme hiring Buyer in Lyon". */
const titleParts = (title: string): string[] =>
  clean(title.slice(0, 500))
    .replace(/^\(\d{1,4}\+?\) /, '')
    .split(' | ')
    .filter((part) => part !== 'LinkedIn');

export const postingRecord = ({ embedded }: Page): Record<string, unknown> | null => nodesOfType(embedded, ['JobPosting'])[0] ?? null;

/** Words in which the document itself names the job: its title, its record, the job's card in the list. */
function statedTitles(page: Page, job: string): { exact: Set<string>; within: string[] } {
  const titles = [page.outline.title, metaContent(page.embedded, 'og:title') ?? ''];
  const record = postingRecord(page);
  const exact = new Set([...titles.map((title) => titleParts(title)[0] ?? ''), (record && memberText(record, 'title')) ?? '']);
  for (const link of page.outline.links) if (link.last > link.first && jobIn(link.href) === job) exact.add(page.outline.lines[link.first]!.text);
  exact.delete('');
  return { exact, within: titles };
}

const nearby = 10;

/** The organisation link nearest to a title; its text is a name, not an invitation to see more. */
function companyNear(outline: Outline, title: number, strange: (index: number) => boolean): Link | null {
  const close = linksIn(outline, { first: title - nearby, last: title + nearby }).filter((link) => {
    const line = outline.lines[link.first];
    return (
      link.last > link.first &&
      line !== undefined &&
      !strange(link.first) &&
      line.text.length <= 150 &&
      !/^\d/.test(line.text) &&
      !isLabel(line.text, 'show-all', 'open-roles', 'employees-on-linkedin') &&
      organisationAddress(link.href) !== null
    );
  });
  const away = (link: Link): number => Math.abs(link.first - title);
  return close.reduce<Link | null>((best, link) => (best === null || away(link) < away(best) ? link : best), null);
}

interface Found {
  line: number;
  score: number;
  company: Link | null;
}

/** Lines that may be the title; each is held against every link, so a hostile page gets no more. */
const mostTitles = 100;

/** The line that links to the job itself or that the document names, best one beside a link to an organisation. */
export function findTitle(page: Page, job: string, strange: (index: number) => boolean): Found | null {
  const { outline } = page;
  const { exact, within } = statedTitles(page, job);
  const scored = outline.lines.flatMap(({ text, href, level, control }, line) => {
    if (control || text.length < 2 || text.length > 200 || strange(line) || (href !== null && organisationAddress(href) !== null)) return [];
    const own = href !== null && !href.includes('#') && jobIn(href) === job ? 4 : 0;
    const named = exact.has(text) ? 3 : text.length >= 4 && within.some((title) => title.includes(text)) ? 2 : 0;
    const score = own + named + (level === 1 ? 1 : 0);
    return score === 0 ? [] : [{ line, score }];
  });
  const best = scored
    .toSorted((one, other) => other.score - one.score || one.line - other.line)
    .slice(0, mostTitles)
    .map((each) => ({ ...each, company: companyNear(outline, each.line, strange) }));
  const [top] = best;
  const linked = best.find(({ company }) => company !== null);
  if (linked !== undefined && linked.score >= 2) return linked;
  return top !== undefined && top.score >= 2 ? top : (behindCompany(outline, job, strange) ?? linked ?? null);
}

/** Before a text that is keyed as this job's, the line behind the company's name; nothing else names the title there. */
function behindCompany(outline: Outline, job: string, strange: (index: number) => boolean): Found | null {
  const text = outline.sections.find(({ names }) => names.some((name) => aboutKey.exec(name)?.[1] === job));
  if (text === undefined) return null;
  const before = { first: text.first - 30, last: text.first };
  const company = linksIn(outline, before).find((link) => link.last > link.first && !strange(link.first) && organisationAddress(link.href) !== null);
  for (let line = company?.last ?? text.first; line < Math.min(text.first, (company?.last ?? 0) + 3); line += 1) {
    const { text: words, control, href } = outline.lines[line]!;
    if (!control && href === null && words.length >= 2 && words.length <= 150 && !words.includes(' · ')) return { line, score: 1, company: company! };
  }
  return null;
}

/** Beside the title, a line that the document's own title or record names as the company: it has no page to link to. */
export function unlinkedCompany(page: Page, title: number): number | null {
  const record = postingRecord(page);
  const organisation = record === null ? undefined : memberNodes(record, 'hiringOrganization')[0];
  const named = new Set([titleParts(page.outline.title)[1] ?? '', (organisation && memberText(organisation, 'name')) ?? '']);
  named.delete('');
  for (let away = 1; away <= 4; away += 1) {
    const found = [title - away, title + away].find((index) => named.has(page.outline.lines[index]?.text ?? ''));
    if (found !== undefined) return found;
  }
  return null;
}

export const aboutKey = /^(?:componentkey=JobDetails_AboutTheJob_(\d+)|id=job-details$|data-sdui-component=[\w.]*\baboutTheJob$)/;

/** By its key, else by its heading, else the section behind the title with the most to read. */
export function findDescription(outline: Outline, title: number, job: string, strange: (index: number) => boolean): LineRange | null {
  const keyed = outline.sections.filter(
    (section) =>
      section.last > section.first &&
      section.names.some((name) => {
        const match = aboutKey.exec(name);
        return match !== null && (match[1] === undefined || match[1] === job);
      }),
  );
  const widest = keyed.reduce<Section | null>((best, each) => (best === null || each.last - each.first > best.last - best.first ? each : best), null);
  if (widest !== null) return { first: widest.first, last: widest.last };
  for (let index = title + 1; index < outline.lines.length; index += 1) {
    if (strange(index) || outline.lines[index]!.control || !isLabel(outline.lines[index]!.text, 'about-the-job')) continue;
    const block = blockBelow(outline, index, mostDescription, strange);
    if (block.last > block.first) return block;
  }
  return longestProse(outline, title, strange);
}

const mostDescription = 300;

/**
 * The lines below a heading: up to the next block, a stranger's line or the end of the section. Levels of headings say
 * nothing here, they change from week to week.
 */
export function blockBelow(outline: Outline, heading: number, most: number, strange: (index: number) => boolean): LineRange {
  const end = around(outline, outline.lines[heading]!.section).find((section) => section.last > heading + 1)?.last ?? outline.lines.length;
  let last = heading + 1;
  while (last < Math.min(end, heading + most) && !strange(last) && !isLabel(outline.lines[last]!.text, 'about-the-job', 'about-the-company'))
    last += 1;
  return { first: heading + 1, last };
}

/** Characters that an advertisement has at least. */
const leastProse = 120;

function longestProse(outline: Outline, title: number, strange: (index: number) => boolean): LineRange | null {
  const { sections } = outline;
  const read = new Uint32Array(outline.lines.length + 1);
  outline.lines.forEach((line, index) => {
    read[index + 1] = read[index]! + (strange(index) || line.control || line.href !== null ? 0 : line.text.length);
  });
  const holdsOthers = new Set<number>();
  const nearest: (number | null)[] = [];
  sections.forEach(({ parent, landmark, first, last }, index) => {
    const around = parent === null ? null : nearest[parent]!;
    if (landmark === 'section' && last > first && around !== null) holdsOthers.add(around);
    nearest.push(landmark === 'section' ? index : around);
  });
  let best: LineRange | null = null;
  let most = leastProse;
  sections.forEach(({ landmark, first, last }, index) => {
    const characters = read[last]! - read[first]!;
    if (landmark !== 'section' || first <= title || holdsOthers.has(index) || characters <= most) return;
    [best, most] = [{ first, last }, characters];
  });
  return best;
}
