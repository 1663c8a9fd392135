/** One company of a result list: its own link, and small items that are told by what they say, as in a company's top card. */
import { parseInterval } from '@/lib/language/amounts/interval';
import { countOf } from '@/lib/language/labels/label';
import type { Outline } from '@/lib/page/outline/outline';
import type { Fields, Found } from '@/lib/page/reader';
import { type LineRange, linksIn } from '@/lib/page/sources/lines';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Interval } from '@/lib/signal/vocabulary';
import { organisationAddress } from '../address';
import { asBand } from '../company/from-rows';
import { looksLikePlace } from '../company/top-card';
import { isMark, isSocialProof } from './row-lines';

interface Part<Value> {
  value: Value;
  line: number;
  words: string;
}

export interface CompanyRow {
  name: string;
  nameLine: number;
  href: string;
  address: string;
  industry: Part<string> | null;
  place: Part<string> | null;
  employees: Part<Interval> | null;
  followers: Part<number> | null;
  openRoles: Part<number> | null;
}

/** Lines behind the name in which industry and place may stand; what follows is the company's own text. */
const reach = 3;

type Counts = Pick<CompanyRow, 'employees' | 'followers' | 'openRoles'>;

function count(row: Counts, words: string, line: number): boolean {
  const counted = countOf(words);
  if (counted?.label === 'followers') row.followers ??= { value: counted.count, line, words };
  else if (counted?.label === 'open-roles') row.openRoles ??= { value: counted.count, line, words };
  else {
    const size = /\p{L}{3}/u.test(words) ? parseInterval(words) : null;
    if (size === null) return false;
    row.employees ??= { value: asBand(size), line, words };
  }
  return true;
}

/** "Software Development • Lyon, Rhône": two parts are industry and place; of one part its shape decides. */
function describe(row: CompanyRow, parts: readonly string[], line: number): void {
  const [first, second] = parts;
  if (first === undefined || row.place !== null) return;
  if (row.industry !== null) {
    if (second === undefined && looksLikePlace(first)) row.place = { value: first, line, words: first };
    return;
  }
  if (second !== undefined) {
    row.industry = { value: first, line, words: first };
    row.place = { value: second, line, words: second };
  } else if (looksLikePlace(first)) row.place = { value: first, line, words: first };
  else row.industry = { value: first, line, words: first };
}

export function companyRow(outline: Outline, box: LineRange): CompanyRow | null {
  for (const link of linksIn(outline, box)) {
    const address = link.last > link.first && !isSocialProof(outline, link.first) ? organisationAddress(link.href) : null;
    if (address === null) continue;
    const nameLine = link.first;
    const name = outline.lines[nameLine]!.text;
    if (!/\p{L}|\d/u.test(name) || name.length > 150) return null;
    const row: CompanyRow = {
      name,
      nameLine,
      href: link.href,
      address,
      industry: null,
      place: null,
      employees: null,
      followers: null,
      openRoles: null,
    };
    read(outline, box, row, link.last);
    return row;
  }
  return null;
}

function read(outline: Outline, box: LineRange, row: CompanyRow, linkEnd: number): void {
  const isWholeRow = linkEnd - row.nameLine > 2;
  let seen = 0;
  for (let index = row.nameLine + 1; index < box.last; index += 1) {
    const { text, control, href } = outline.lines[index]!;
    if (control || isSocialProof(outline, index) || (index < linkEnd && !isWholeRow) || text.length > 200) continue;
    const parts = text.split(/\s*[•·]\s*/).filter((part) => /[\p{L}\d]/u.test(part));
    const rest = parts.filter((part) => !count(row, part, index));
    const isOwn = href === null || organisationAddress(href) === row.address;
    if (rest.length !== parts.length || !isOwn || (parts.length === 1 && isMark(text))) continue;
    seen += 1;
    const short = rest.length > 0 && rest.length <= 2 && rest.every((part) => part.length <= 80 && !/\d{2}|[.!?]$/.test(part));
    if (seen <= reach && short) describe(row, rest, index);
    else if (!short) seen = reach;
  }
}

function from<Value, Given>(pick: (row: CompanyRow) => Part<Given> | null, make: (given: Given) => Value, trust: number) {
  return ({ outline }: { outline: Outline }, row: CompanyRow): Found<Value>[] => {
    const part = pick(row);
    return part === null
      ? []
      : [{ value: make(part.value), confidence: trust, evidence: [quoteLine(outline, part.line, { part: part.words, section: '' })] }];
  };
}

export const companyFields: Fields<CompanyRow> = {
  'company.name': [
    ({ outline }, { name, nameLine }) => [
      { value: name, confidence: confidence.labelled, evidence: [quoteLine(outline, nameLine, { section: '' })] },
    ],
  ],
  'company.linkedinUrl': [(_page, { address, href }) => [{ value: address, confidence: confidence.labelled, evidence: [quoteText(href, 'href')] }]],
  'company.industry': [
    from(
      ({ industry }) => industry,
      (text) => ({ text, id: null }),
      confidence.placed,
    ),
  ],
  'company.employees': [
    from(
      ({ employees }) => employees,
      (size) => size,
      confidence.shaped,
    ),
  ],
  'company.headquarters': [
    from(
      ({ place }) => place,
      (text) => ({ text }),
      confidence.placed,
    ),
  ],
  'company.followers': [
    from(
      ({ followers }) => followers,
      (number) => number,
      confidence.shaped,
    ),
  ],
  'company.hiring': [
    from(
      ({ openRoles }) => openRoles,
      (number) => ({ openRoles: number }),
      confidence.shaped,
    ),
  ],
};
