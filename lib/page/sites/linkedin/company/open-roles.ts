/** Which roles the company offers: how many by the sentence of the jobs tab or the count on its own link, and the titles listed there. */
import { fold } from '@/lib/kernel/text';
import { parseCount } from '@/lib/language/amounts/count';
import { countOf, speaksOf } from '@/lib/language/labels/label';
import { saysAbout } from '@/lib/language/site-words/site-words';
import type { Link, Outline } from '@/lib/page/outline/outline';
import type { Page, Source } from '@/lib/page/reader';
import { linksTo } from '@/lib/page/sources/href';
import { type LineRange, linksIn } from '@/lib/page/sources/lines';
import { quoteLine } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Hiring } from '@/lib/signal/vocabulary';
import { linkedInAddress } from '../address';
import { companyId } from './own-names';
import type { Subject } from './subject';

function leadsToOwnJobs(href: string | null, { slug, id }: Subject): boolean {
  const url = href === null ? null : URL.parse(href);
  if (url === null) return false;
  const address = linkedInAddress(url);
  if (address !== null) return address.slug === slug && address.rest[0] === 'jobs';
  return id !== null && url.pathname.startsWith('/jobs/search') && companyId(href!) === id;
}

/** "Acme has 14 job openings": the name, one number and the word for roles, in whatever order the language likes. */
function sentenceCount(text: string, name: string | null): number | null {
  if (name === null || text.length > 160 || !fold(text).includes(fold(name)) || !speaksOf(text, 'open-roles')) return null;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return parseCount(at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + name.length)}`);
}

/** Titles of the roles that the jobs tab lists; the interpretation takes the functions looked for from them. */
function listedTitles({ outline }: Page, subject: Subject): Evidence[] {
  if (subject.tab !== 'jobs') return [];
  const listed = linksTo(outline, (url) => /(?:^|\.)linkedin\.com$/.test(url.hostname) && url.pathname.startsWith('/jobs/view/'), subject.root);
  const found = listed.flatMap(({ link }) => {
    const title = outline.lines[link.first]?.text ?? '';
    const isTitle = link.last > link.first && !subject.strange(link.first) && title.length >= 2 && title.length <= 120;
    return isTitle && !isElsewhere(outline, link, subject)
      ? [{ title: quoteLine(outline, link.first, { item: title }), named: isNamed(outline, link, subject) }]
      : [];
  });
  return found.filter(({ named }) => named || found.every((each) => !each.named)).map(({ title }) => title);
}

/** The lines of the list item around a link; only the link's own without one. */
function entryOf(outline: Outline, { item, first, last }: Link): LineRange {
  return item === null ? { first, last } : (outline.items[item] ?? { first, last });
}

/** The entry links to another company: the tab also recommends what others offer. */
const isElsewhere = (outline: Outline, link: Link, { slug, id }: Subject): boolean =>
  linksIn(outline, entryOf(outline, link)).some(({ href }) => {
    const url = URL.parse(href);
    const address = url === null ? null : linkedInAddress(url);
    return address !== null && address.area !== 'in' && address.slug !== slug && address.slug !== id;
  });

/** The entry repeats the company's name; where one does, the others that do not are somebody else's. */
function isNamed(outline: Outline, link: Link, { name }: Subject): boolean {
  const { first, last } = entryOf(outline, link);
  return name !== null && outline.lines.slice(first, last).some((line) => fold(line.text) === fold(name));
}

function countOfRoles({ outline }: Page, subject: Subject): { openRoles: number; evidence: Evidence } | null {
  for (let index = subject.root.first; index < subject.root.last; index += 1) {
    const { text, href } = outline.lines[index]!;
    if (!/\d/.test(text) || subject.strange(index)) continue;
    const counted = leadsToOwnJobs(href, subject) ? countOf(text) : null;
    const openRoles = counted?.label === 'open-roles' ? counted.count : subject.tab === 'jobs' ? sentenceCount(text, subject.name) : null;
    if (openRoles !== null) return { openRoles, evidence: quoteLine(outline, index) };
  }
  return null;
}

/** "There are no jobs right now.": the jobs tab says so itself, and lists nothing of the company's. */
function saidNone({ outline }: Page, { root, strange, tab }: Subject): { openRoles: number; evidence: Evidence } | null {
  for (let index = root.first; tab === 'jobs' && index < root.last; index += 1) {
    const { text, href, control } = outline.lines[index]!;
    if (text.length <= 160 && href === null && !control && !strange(index) && saysAbout('noRoles', text) !== null)
      return { openRoles: 0, evidence: quoteLine(outline, index) };
  }
  return null;
}

export const openRoles: Source<Hiring, Subject> = (page, subject) => {
  const titles = listedTitles(page, subject);
  const count = countOfRoles(page, subject) ?? (titles.length === 0 ? saidNone(page, subject) : null);
  if (count === null && titles.length === 0) return [];
  const value: Hiring = {};
  if (count !== null) value.openRoles = count.openRoles;
  if (titles.length > 0) value.titles = [...new Set(titles.map((each) => each.item!))];
  return [{ value, evidence: [...(count === null ? [] : [count.evidence]), ...titles], confidence: confidence.shaped }];
};
