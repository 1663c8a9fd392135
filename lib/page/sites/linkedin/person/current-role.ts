/**
 * Which of several current positions is the main one. Advisors and board members have many; the employer that the
 * top card shows decides, the order on the page after it (research: linkedin-dom T8).
 */
import { sameCompany } from './headline-title';
import type { Position } from './positions';
import type { Subject } from './subject';

/** Current positions, the main one first. */
export function currentRoles({ positions, top }: Subject): Position[] {
  const current = positions.filter((position) => position.to === null);
  const employer = top?.company?.value;
  if (employer === undefined) return current;
  const main = current.find((position) => sameCompany(position.company, employer));
  return main === undefined ? current : [main, ...current.filter((position) => position !== main)];
}

/** Months since year 0; beyond all dates while it goes on. */
const ended = ({ to }: Position): number => (to === null ? 120_000 : months(to, true));

/** Current positions first, then by when they ended; the page's own order, which is the member's, decides between equals. */
export const newestFirst = (positions: readonly Position[]): Position[] => positions.toSorted((one, other) => ended(other) - ended(one));

const isSameEmployer = (one: Position, other: Position): boolean =>
  one.companyUrl !== null && other.companyUrl !== null ? one.companyUrl === other.companyUrl : sameCompany(one.company, other.company);

/** Months since year 0; a bare year counts from January for a start and to December for an end. */
function months(date: string, end: boolean): number {
  const [year, month] = date.split('-');
  return Number(year) * 12 + (month === undefined ? (end ? 11 : 0) : Number(month) - 1);
}

/** Positions at the employer of `main` that follow each other without a gap of more than two months, `main` included. */
export function stayAt(main: Position, positions: readonly Position[]): Position[] {
  const stay = [main];
  const others = positions
    .filter((position) => position !== main && position.from !== null && isSameEmployer(position, main))
    .sort((one, other) => (one.from! < other.from! ? 1 : -1));
  let start = main.from;
  for (const position of others) {
    if (start === null) break;
    const reaches = position.to === null || months(position.to, true) >= months(start, false) - 2;
    if (!reaches) break;
    stay.push(position);
    if (months(position.from!, false) < months(start, false)) start = position.from;
  }
  return stay;
}
