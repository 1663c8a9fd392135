/** Which posting stands on the page, and whether it is the one that the address names. */
import { labelOf } from '@/lib/language/labels/label';
import type { Page, Recognition } from '@/lib/page/reader';
import type { Refusal } from '@/lib/page/reading';
import { inRange } from '@/lib/page/sources/lines';
import { metaContent } from '@/lib/page/sources/meta';
import { organisationAddress } from '../address';
import { refusalByMarks } from '../company/refusals';
import { asksToSignIn } from '../person/recognise';
import { type AboutCompany, aboutCompany, aboutCompanyRange } from './about-company';
import { jobAddress, jobId, jobIn } from './address';
import { aboutKey, findDescription, findTitle, type Posting, strangeLines, unlinkedCompany } from './posting';

export interface Subject {
  job: string;
  layout: 'sdui' | 'ember' | 'public';
  posting: Posting;
  /** Canonical address of the company's page. */
  company: string | null;
  about: AboutCompany;
}

type Proof = 'same' | 'other' | 'none';

/** The page's own address, the key of its text, or the link of its title. */
function prove({ outline, embedded }: Page, job: string, title: number): Proof {
  const keys = outline.sections.flatMap(({ names }) => names.flatMap((name) => aboutKey.exec(name)?.[1] ?? []));
  const linked = jobIn(outline.lines[title]!.href);
  const own = [linked, ...keys].filter((each) => each !== null);
  if (own.includes(job)) return 'same';
  if (own.length > 0) return 'other';
  const stated = [embedded.canonical, metaContent(embedded, 'og:url')].flatMap((href) => jobIn(href) ?? []);
  return stated.includes(job) ? 'same' : stated.length > 0 ? 'other' : 'none';
}

const screenOf = ({ outline }: Page): string[] =>
  outline.sections.flatMap(({ names }) => names.filter((name) => name.startsWith('data-sdui-screen=')));

function layoutOf(page: Page): Subject['layout'] {
  if (metaContent(page.embedded, 'pagekey')?.startsWith('d_jobs_guest')) return 'public';
  return screenOf(page).some((name) => name.includes('.jobs.')) ? 'sdui' : 'ember';
}

export function recognise(page: Page): Recognition<Subject> {
  const { outline, url } = page;
  const job = jobId(url);
  const refuse = (refusal: Refusal): Recognition<Subject> => ({ refusal });
  if (job === null) return refuse('not-supported');
  const marked = refusalByMarks(page, '');
  if (marked !== null) return refuse(marked);
  const strange = strangeLines(outline);
  const title = findTitle(page, job, strange);
  const screens = screenOf(page);
  const elsewhere = screens.length > 0 && !screens.some((name) => name.includes('.jobs.'));
  if (title === null) {
    if (outline.lines.some((line) => line.text.length <= 80 && labelOf(line.text) === 'not-found')) return refuse('not-a-profile');
    return refuse(elsewhere ? 'stale' : asksToSignIn(outline) ? 'wall' : 'not-loaded');
  }
  const proof = prove(page, job, title.line);
  if (proof === 'other' || (elsewhere && proof !== 'same')) return refuse('stale');
  const companyLine = title.company?.first ?? unlinkedCompany(page, title.line);
  const description = findDescription(outline, title.line, job, strange);
  if (companyLine === null && description === null) return refuse('not-loaded');
  /** The page for visitors always names its address; one that does not may be any job's. */
  if (proof === 'none' && asksToSignIn(outline)) return refuse('not-loaded');
  const company = title.company === null ? null : organisationAddress(title.company.href);
  const after = Math.max(title.line, companyLine ?? 0) + 5;
  const isText = (index: number): boolean => description !== null && inRange(description, index);
  const range = aboutCompanyRange(outline, after, company, (index) => strange(index) || isText(index));
  const posting: Posting = { title: title.line, company: companyLine, companyLink: title.company, description, aboutCompany: range, strange };
  const about = range === null ? { industry: null, employees: null, members: null, followers: null } : aboutCompany(outline, range);
  return {
    refusal: null,
    subject: { job, layout: layoutOf(page), posting, company, about },
    canonicalUrl: jobAddress(job),
    layout: layoutOf(page),
    ...(proof === 'none'
      ? { problems: [{ code: 'identity-unproven', say: 'Nothing on the page names its own address, so it is taken to belong to the address bar.' }] }
      : {}),
  };
}
