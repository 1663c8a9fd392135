/** What a job page says about the company under the posting: industry, size, members, followers, often all in one line. */
import { parseCount } from '@/lib/language/amounts/count';
import { parseInterval } from '@/lib/language/amounts/interval';
import { countOf, isLabel, labelOf } from '@/lib/language/labels/label';
import type { Outline } from '@/lib/page/outline/outline';
import type { LineRange } from '@/lib/page/sources/lines';
import type { Interval } from '@/lib/signal/vocabulary';
import { organisationAddress } from '../address';
import { asBand } from '../company/from-rows';
import { blockBelow } from './posting';

export interface Part<Value> {
  value: Value;
  line: number;
  words: string;
}

export interface AboutCompany {
  industry: Part<string> | null;
  employees: Part<Interval> | null;
  members: Part<number> | null;
  followers: Part<number> | null;
}

/** Lines of a block without a heading. */
const reach = 10;
const mostLines = 40;

/** The block under its heading, else the lines behind a second link to the same company. @param strange also tells the posting's own text, which may imitate the block. */
export function aboutCompanyRange(outline: Outline, after: number, company: string | null, strange: (index: number) => boolean): LineRange | null {
  for (let index = after; index < outline.lines.length; index += 1)
    if (!strange(index) && isLabel(outline.lines[index]!.text, 'about-the-company')) {
      const block = blockBelow(outline, index, mostLines, strange);
      if (block.last > block.first) return block;
    }
  if (company === null) return null;
  let tried = 0;
  for (let index = after; index < outline.lines.length && tried < mostLines; index += 1) {
    const { href } = outline.lines[index]!;
    if (strange(index) || href === null || organisationAddress(href) !== company) continue;
    tried += 1;
    const last = Math.min(index + reach, outline.lines.length);
    if (outline.lines.slice(index, last).some((line) => countOf(line.text)?.label === 'followers')) return { first: index, last };
  }
  return null;
}

/** "IT Services 51-200 employees 35 on LinkedIn" and the same with dots. */
const partsOf = (text: string): string[] =>
  text
    .split(/\s*[•·|]\s*/)
    .flatMap((part) => part.split(/(?<=\p{L})\s+(?=\d)/u))
    .filter((part) => part !== '');

/** Where the line of the size says nothing else, the industry is the short line right before it. */
function lineBefore(outline: Outline, range: LineRange, line: number): Part<string> | null {
  const before = line > range.first ? outline.lines[line - 1] : undefined;
  const fits = before !== undefined && !before.control && before.href === null && before.text.length <= 80 && !/\d|[.!?:]$/.test(before.text);
  return fits && labelOf(before.text) === null ? { value: before.text, line: line - 1, words: before.text } : null;
}

export function aboutCompany(outline: Outline, range: LineRange): AboutCompany {
  const said: AboutCompany = { industry: null, employees: null, members: null, followers: null };
  for (let line = range.first; line < range.last; line += 1) {
    const { text, control } = outline.lines[line]!;
    if (control || text.length > 200 || !/\d/.test(text)) continue;
    const others: string[] = [];
    for (const words of partsOf(text)) {
      const counted = countOf(words);
      const size = counted === null && /\p{L}{3}/u.test(words) ? parseInterval(words) : null;
      const near = said.employees !== null && line - said.employees.line <= 2;
      if (counted?.label === 'followers') said.followers ??= { value: counted.count, line, words };
      else if (size !== null) said.employees ??= { value: asBand(size), line, words };
      else if (near && /linkedin/i.test(words)) {
        const members = parseCount(words);
        if (members !== null) said.members ??= { value: members, line, words };
      } else others.push(words);
    }
    const [industry] = others;
    if (said.employees?.line !== line || others.length > 1 || (industry !== undefined && /\d/.test(industry))) continue;
    said.industry ??= industry === undefined ? lineBefore(outline, range, line) : { value: industry, line, words: industry };
  }
  return said;
}
