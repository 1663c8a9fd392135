/**
 * Whose results stand on the page, or why they cannot be read: the address changes before the page does, so another
 * search's screen, rows of the other kind or links with other search words mean that the page is still the previous one.
 */
import { limits } from '@/lib/kernel/limits';
import { fold } from '@/lib/kernel/text';
import { countOf, isLabel } from '@/lib/language/labels/label';
import type { Outline } from '@/lib/page/outline/outline';
import type { Page, Recognition } from '@/lib/page/reader';
import type { Problem, Refusal } from '@/lib/page/reading';
import type { LineRange } from '@/lib/page/sources/lines';
import { organisationAddress, profileSlug } from '../address';
import { refusalByMarks } from '../company/refusals';
import { asksToSignIn } from '../person/recognise';
import { type CompanyRow, companyRow } from './company-row';
import { notResults } from './not-results';
import { type PersonRow, personRow } from './person-row';
import { rowBoxes } from './row-boxes';
import { searchAddress, type Vertical, verticalOf } from './search-address';

export type Row = { person: PersonRow; company: null } | { person: null; company: CompanyRow };

export interface Results {
  rows: Row[];
}

/** What posts, jobs, groups and events link to; people and companies do not. */
const otherResult = /^\/(?:feed|posts|pulse|jobs\/view|groups|events|learning|newsletters|services\/page)\b/;

const pathsIn = (outline: Outline, { first, last }: LineRange): string[] =>
  outline.links.filter((link) => link.first >= first && link.last <= last).map(({ href }) => URL.parse(href)?.pathname ?? '');

/** No row of a person or company has more lines, or a text that is cut for reading on. */
const mostLines = 40;

function rowOf(outline: Outline, box: LineRange): Row | null {
  const isPost = outline.sections.some(
    (section) => section.first >= box.first && section.last <= box.last && section.names.includes('data-testid=expandable-text-box'),
  );
  if (isPost || box.last - box.first > mostLines || pathsIn(outline, box).some((path) => otherResult.test(path))) return null;
  for (let index = box.first; index < box.last; index += 1) if (isLabel(outline.lines[index]!.text, 'promoted')) return null;
  const isCompany = outline.links.find(
    (link) =>
      link.first >= box.first &&
      link.last <= box.last &&
      link.last > link.first &&
      (profileSlug(link.href) ?? organisationAddress(link.href)) !== null,
  );
  if (isCompany === undefined) return null;
  if (profileSlug(isCompany.href) === null) {
    const company = companyRow(outline, box);
    return company && { person: null, company };
  }
  const person = personRow(outline, box);
  return person && { person, company: null };
}

const screenName = /^data-sdui-screen=.*\.search\.SearchResults(\w*)/;
const screensFor: Readonly<Record<Vertical, string>> = { people: 'People', companies: 'Companies', all: 'All', directory: 'People' };

/** The frame of SDUI's documents and the keys of their parts; Ember has neither. */
const sduiName = /^(?:id=workspace$|componentkey=)/;

/** The document's title names the searched words: "oat | Search | LinkedIn". */
function titleNames({ title }: Outline, url: URL): boolean {
  const words = fold(url.searchParams.get('keywords')?.slice(0, 500) ?? '');
  return words !== '' && fold(title.slice(0, 500)).includes(words);
}

/** SDUI says which screen stands in a document; one that does not must name what is searched. Null for other documents. */
function screenFits(outline: Outline, root: LineRange, vertical: Vertical, url: URL): boolean | null {
  const inside = outline.sections.filter(({ first, last }) => first >= root.first && last <= root.last);
  const screens = inside.flatMap(({ names }) => names.filter((name) => name.startsWith('data-sdui-screen=')));
  if (screens.length === 0) {
    const isSdui = inside.some(({ names }) => names.some((name) => sduiName.test(name)));
    return isSdui && !titleNames(outline, url) ? false : null;
  }
  return screens.some((name) => {
    const which = screenName.exec(name)?.[1];
    return which === '' || which === screensFor[vertical];
  });
}

const resultsPath = /^\/search\/results\/(\w+)/;

/** The page's own links to other kinds of results search for other words, and all of them for the same. */
function otherWords({ outline, url }: Page, rows: readonly LineRange[]): boolean {
  const wanted = fold(url.searchParams.get('keywords')?.slice(0, 500) ?? '');
  const said = new Set<string>();
  const kinds = new Set<string>();
  for (const link of outline.links) {
    const to = URL.parse(link.href);
    const kind = to === null ? undefined : resultsPath.exec(to.pathname)?.[1];
    if (to === null || kind === undefined || rows.some(({ first, last }) => link.first >= first && link.first < last)) continue;
    const words = to.searchParams.get('keywords');
    if (words === null) continue;
    said.add(fold(words.slice(0, 500)));
    kinds.add(kind);
  }
  return wanted !== '' && kinds.size >= 2 && said.size === 1 && !said.has(wanted);
}

function saysNone(outline: Outline, strange: (index: number) => boolean): boolean {
  return outline.lines.some((line, index) => {
    if (line.text.length > 80 || strange(index)) return false;
    const counted = countOf(line.text);
    return isLabel(line.text, 'no-results') || (counted?.label === 'results' && counted.count === 0);
  });
}

export const notLoaded = (hollow: number): Problem[] =>
  hollow === 0
    ? []
    : [
        {
          code: 'rows-not-loaded',
          say: `${hollow} ${hollow === 1 ? 'row of this page is' : 'rows of this page are'} not loaded yet. Scroll down to the end of the list, then read again.`,
        },
      ];

/** The page says so itself; no row is missing. */
export const nothingFound: Problem = { code: 'nothing-found', say: 'The page says that it found nothing.' };

const unknownRows: Problem = { code: 'rows-unreadable', say: 'This page lists results in a layout that Fitglass does not know yet.' };

export function recogniseResults(page: Page): Recognition<Results> {
  const { outline, url } = page;
  const vertical = verticalOf(url);
  if (vertical === null) return { refusal: 'not-supported' };
  const refuse = (refusal: Refusal): Recognition<Results> => ({ refusal });
  const marked = refusalByMarks(page, '');
  if (marked !== null) return refuse(marked);
  const roots = outline.sections.filter(({ parent }) => parent === null).map((root) => ({ root, fits: screenFits(outline, root, vertical, url) }));
  const elsewhere = roots.filter(({ fits }) => fits === false).map(({ root }) => root);
  const beside = notResults(outline);
  const strange = (index: number): boolean => beside(index) || elsewhere.some(({ first, last }) => index >= first && index < last);
  const { boxes, hollow } = rowBoxes(outline, ({ href }) => (profileSlug(href) ?? organisationAddress(href)) !== null, strange);
  const all = boxes.slice(0, limits.rows).flatMap((box) => rowOf(outline, box) ?? []);
  const rows = all.filter((row) => vertical === 'all' || (row.person !== null) === (vertical !== 'companies'));
  if (otherWords(page, boxes) || (rows.length === 0 && all.length > 0)) return refuse('stale');
  const answer = (problems: Problem[]): Recognition<Results> => ({
    refusal: null,
    subject: { rows },
    canonicalUrl: searchAddress(url),
    layout: roots.some(({ fits }) => fits === true) ? 'sdui' : vertical === 'directory' ? 'public' : 'ember',
    problems,
  });
  if (rows.length > 0) return answer(notLoaded(hollow));
  if (saysNone(outline, strange)) return answer([nothingFound]);
  const isNamed = outline.sections.some((section) => section.names.some((name) => name.startsWith('data-sdui-screen=')));
  if (elsewhere.length > 0 && isNamed) return refuse('stale');
  if (asksToSignIn(outline)) return refuse('wall');
  const hasResults = outline.links.some((link) => link.last > link.first && !strange(link.first) && profileSlug(link.href) !== null);
  return hasResults || boxes.length > 0 ? answer([unknownRows]) : refuse('not-loaded');
}
