/** Values from the rows of the about block: the label says what they are, so they are trusted most. */
import { parseCount } from '@/lib/language/amounts/count';
import { parseFounded } from '@/lib/language/amounts/founded';
import { parseInterval } from '@/lib/language/amounts/interval';
import { parseCompanyType } from '@/lib/language/company-types/company-type';
import type { LabelName } from '@/lib/language/labels/label-names';
import type { Found, Page, Source } from '@/lib/page/reader';
import { quoteLine } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Interval } from '@/lib/signal/vocabulary';
import { itemsOf } from './specialties';
import type { Row, Subject } from './subject';
import { websiteOf } from './website';

/** LinkedIn's bands. Where room is short it writes "1K-5K" for 1,001–5,000, which would look like another size. */
const bands: readonly Interval[] = [
  { min: 501, max: 1_000 },
  { min: 1_001, max: 5_000 },
  { min: 5_001, max: 10_000 },
  { min: 10_001, max: null },
];

/** The band that a shortened size stands for; any other size as it is. */
export function asBand(size: Interval): Interval {
  return bands.find((band) => band.max === size.max && band.min - size.min <= 1 && band.min - size.min >= 0) ?? size;
}

export const rowOf = (subject: Subject, label: LabelName): Row | null => subject.rows.find((row) => row.label === label) ?? null;

/** One value of one row, with the row's words as evidence. */
function fromRow<Value>(label: LabelName, read: (value: Row['values'][number], row: Row) => Value | null): Source<Value, Subject> {
  return (page, subject) => {
    const row = rowOf(subject, label);
    for (const value of row?.values ?? []) {
      const found = read(value, row!);
      if (found !== null) return [labelled(page, found, value.line)];
    }
    return [];
  };
}

function labelled<Value>({ outline }: Page, value: Value, line: number): Found<Value> {
  return { value, evidence: [quoteLine(outline, line, { source: 'label' })], confidence: confidence.labelled };
}

export const industry = fromRow('industry', ({ text }) => ({ text, id: null }));
export const founded = fromRow('founded', ({ text }) => parseFounded(text, new Date()));
export const companyType = fromRow('type', ({ text }) => parseCompanyType(text));
export const website = fromRow('website', ({ text, href }) => websiteOf(href, text));
export const employees = fromRow('company-size', ({ text }) => {
  const size = parseInterval(text);
  return size && asBand(size);
});

/** The second value beside "Company size" is the number of members who name the company, whatever it is called. */
export const employeesOnLinkedIn: Source<number, Subject> = (page, subject) => {
  const [, ...others] = rowOf(subject, 'company-size')?.values ?? [];
  for (const { text, line } of others) {
    const count = parseInterval(text) === null ? parseCount(text) : null;
    if (count !== null) return [labelled(page, count, line)];
  }
  return [];
};

export const specialties: Source<string[], Subject> = (page, subject) => {
  const row = rowOf(subject, 'specialties');
  const [value] = row?.values ?? [];
  if (value === undefined) return [];
  const items = itemsOf(value.text, page.outline.language);
  const evidence = items.map((item) => quoteLine(page.outline, value.line, { part: item, item, source: 'label' }));
  return items.length === 0 ? [] : [{ value: items, evidence, confidence: confidence.labelled }];
};
