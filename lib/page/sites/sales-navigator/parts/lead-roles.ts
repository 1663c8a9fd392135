/** Current roles as the lead's top card lists them: a title, a company, dates. */
import { parseTenure } from '@/lib/language/dates/tenure';
import { isLabel } from '@/lib/language/labels/label';
import type { Outline } from '@/lib/page/outline/outline';
import { organisationAddress } from '@/lib/page/sites/linkedin/address';
import { blockFrom } from '@/lib/page/sites/linkedin/company/strangers';
import { datesIn, type Position } from '@/lib/page/sites/linkedin/person/positions';
import type { LineRange } from '@/lib/page/sources/lines';
import { markedIn } from './marked';

/** The same mark holds titles on some pages and "3 years in role" on others. */
export const isTitle = (text: string): boolean =>
  text.length <= 200 && /\p{L}/u.test(text) && !/^\d/.test(text) && parseTenure(text) === null && datesIn(text) === null;

/** By its name, else by its heading. */
export function currentRolesBlock(outline: Outline, from: number, until: number): LineRange | null {
  const named = outline.sections.find(
    ({ names, first, last }) => last > first && first >= from && names.some((name) => /^data-sn-view-name=\S*current-roles?$/.test(name)),
  );
  if (named !== undefined) return named;
  for (let index = from; index < until; index += 1) {
    const line = outline.lines[index]!;
    if (line.control || !isLabel(line.text, 'current-role')) continue;
    const block = blockFrom(outline, index);
    if (block.last > index + 1) return { first: index + 1, last: Math.min(block.last, until) };
  }
  return null;
}

/** More than a handful are board seats. */
const mostRoles = 10;

export function currentRolesIn(outline: Outline, block: LineRange): Position[] {
  const titles = [...markedIn(outline, 'job-title', block), ...markedIn(outline, 'title', block)]
    .filter(({ text }) => isTitle(text))
    .sort((one, other) => one.first - other.first)
    .slice(0, mostRoles);
  return titles.flatMap((title, at): Position[] => {
    const end = titles[at + 1]?.first ?? block.last;
    const company = markedIn(outline, 'company-name', { first: title.last, last: end })[0];
    if (company === undefined) return [];
    let dates = company.first;
    let from: string | null = null;
    for (let index = company.last; index < Math.min(end, company.last + 3); index += 1) {
      const range = datesIn(outline.lines[index]!.text);
      if (range === null || range.to !== null) continue;
      [dates, from] = [index, range.from];
      break;
    }
    const companyUrl = company.href === null ? null : organisationAddress(company.href);
    const lines = { title: title.first, company: company.first, dates };
    return [{ title: title.text, company: company.text, companyUrl, from, to: null, lines, href: companyUrl === null ? null : company.href }];
  });
}
