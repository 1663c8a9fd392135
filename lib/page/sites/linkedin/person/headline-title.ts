/**
 * Title and company from the headline: members write there what they like, so it is the weaker source and only
 * speaks when no position does (research: linkedin-dom T7).
 */
import { fold } from '@/lib/kernel/text';
import { splitTitleAtCompany } from '@/lib/language/labels/title-at-company';
import { namesJob } from './role-nouns';

export interface HeadlineRole {
  title: string;
  /** Null when the headline names no company. */
  company: string | null;
  /** The company is the one that the top card shows. */
  confirmed: boolean;
}

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Two spellings of one company: "Deloitte Japan" and "Deloitte". */
export function sameCompany(one: string, other: string): boolean {
  const [left, right] = [bare(one), bare(other)];
  if (left === '' || right === '') return false;
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

export function roleInHeadline(headline: string, company: string | null): HeadlineRole | null {
  if (headline.length > 300) return null;
  const segments = headline.split(/\s*[|•·;]\s*|\s+[–—]\s+/).filter((segment) => segment !== '');
  const splits = segments.flatMap((segment) => splitTitleAtCompany(segment) ?? []);
  const confirmed = company === null ? undefined : splits.find((split) => sameCompany(split.company, company));
  if (confirmed) return { ...confirmed, confirmed: true };
  const [first] = splits;
  if (first && splitTitleAtCompany(segments[0]!) !== null) return { ...first, confirmed: false };
  const opening = segments[0] ?? '';
  const title = opening.split(/\s*,\s/)[0]!;
  if (company !== null && opening.includes(', ') && sameCompany(opening.slice(opening.indexOf(', ') + 2), company) && namesJob(title))
    return { title, company, confirmed: true };
  return namesJob(opening) ? { title: opening, company: null, confirmed: false } : null;
}
