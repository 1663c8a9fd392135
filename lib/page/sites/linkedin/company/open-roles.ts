/** How many roles the company offers: the sentence of the jobs tab, or the count on its own link to them. */
import { fold } from '@/lib/kernel/text';
import { parseCount } from '@/lib/language/amounts/count';
import { countOf, speaksOf } from '@/lib/language/labels/label';
import type { Source } from '@/lib/page/reader';
import { quoteLine } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
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

export const openRoles: Source<Hiring, Subject> = ({ outline }, subject) => {
  for (let index = subject.root.first; index < subject.root.last; index += 1) {
    const { text, href } = outline.lines[index]!;
    if (!/\d/.test(text) || subject.strange(index)) continue;
    const counted = leadsToOwnJobs(href, subject) ? countOf(text) : null;
    const count = counted?.label === 'open-roles' ? counted.count : subject.tab === 'jobs' ? sentenceCount(text, subject.name) : null;
    if (count !== null) return [{ value: { openRoles: count }, evidence: [quoteLine(outline, index)], confidence: confidence.shaped }];
  }
  return [];
};
