/**
 * Title and company from the headline: members write there what they like, so it is the weaker source and only
 * speaks when no position does (research: linkedin-dom T7).
 */
import { fold } from '@/lib/kernel/text';
import { splitTitleAtCompany } from '@/lib/language/labels/title-at-company';
import { namesJob, opensTitle } from './role-nouns';

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
  if (one.length > 300 || other.length > 300) return false;
  const [left, right] = [bare(one), bare(other)];
  if (left === '' || right === '') return false;
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

/** "Dyrektor handlowy w Lipa Logistyka": whatever joins title and company, the company is known and stands at the end. */
function beforeCompany(segment: string, company: string): string | null {
  if (!fold(segment).endsWith(fold(company)) || fold(segment) === fold(company)) return null;
  const words = segment
    .slice(0, segment.length - company.length)
    .trim()
    .split(' ');
  const joining = words.at(-1) ?? '';
  if (/^(?:of|for|fur|pour|para|per)$/.test(fold(joining)) || words.length > 8) return null;
  const title = (/^\p{Ll}{1,5}$/u.test(joining) || joining === '@' ? words.slice(0, -1) : words).join(' ').replace(/[\s,@–—-]+$/u, '');
  return title.length >= 2 && namesJob(title) ? title : null;
}

/** "Lipa Logistyka – Dyrektor handlowy", "株式会社リパ 営業部長": the company first, the title behind it. */
function behindCompany(segment: string, company: string): string | null {
  if (!fold(segment).startsWith(fold(company))) return null;
  const title = segment
    .slice(company.length)
    .replace(/^(?:['’]s(?= )|の)?[\s,:：、/–—-]+|^の/u, '')
    .trim();
  return title.length >= 2 && title.length <= 60 && !/^(?:and|und|et|y|e|&|at|in)\b/i.test(title) && namesJob(title) ? title : null;
}

/** "Head of Procurement | Lipa Logistyka": title and company as neighbours. */
function besideCompany(segments: readonly string[], company: string): string | null {
  const at = segments.findIndex((segment) => bare(segment) === bare(company));
  if (at < 0) return null;
  return [segments[at - 1], segments[at + 1]].find((segment) => segment !== undefined && namesJob(segment)) ?? null;
}

/** "Brand Alchemist, Lipa Logistyka" and nothing else: what stands before the company is the title, whatever it is. */
function beforeComma(headline: string, company: string): string | null {
  const at = headline.lastIndexOf(', ');
  const title = headline.slice(0, at);
  if (at < 2 || bare(headline.slice(at + 1)) !== bare(company) || title.split(' ').length > 6 || !opensTitle(title)) return null;
  return /[.!?:|•·#]/.test(title) ? null : title;
}

export function roleInHeadline(headline: string, company: string | null): HeadlineRole | null {
  if (headline.length > 300) return null;
  const segments = headline.split(/\s*[|•·;]\s*|\s+[–—]\s+/).filter((segment) => segment !== '');
  const splits = segments.flatMap((segment) => splitTitleAtCompany(segment) ?? []);
  const confirmed = company === null ? undefined : splits.find((split) => sameCompany(split.company, company));
  if (confirmed) return { ...confirmed, confirmed: true };
  const title =
    company === null
      ? null
      : (segments.flatMap((segment) => beforeCompany(segment, company) ?? behindCompany(segment, company) ?? [])[0] ??
        besideCompany(segments, company) ??
        beforeComma(headline, company));
  if (title && company !== null) return { title, company, confirmed: true };
  const [first] = splits;
  if (first && splitTitleAtCompany(segments[0]!) !== null) return { ...first, confirmed: false };
  const opening = segments[0] ?? '';
  return namesJob(opening) ? { title: opening, company: null, confirmed: false } : null;
}
