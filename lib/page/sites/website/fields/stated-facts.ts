/**
 * Facts about the company in a table or list of facts ("Founded | 1987", "従業員数 | 126名"): label and value stand apart and
 * the value is nothing but the fact.
 */
import { parseInterval } from '@/lib/language/amounts/interval';
import { parseRevenue } from '@/lib/language/amounts/revenue';
import { isAbout, type SiteTopic } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { Interval, Revenue } from '@/lib/signal/vocabulary';
import type { Found, Source } from '../../../reader';
import { landmarksAround } from '../../../sources/lines';
import { quoteLine } from '../../../sources/quote';
import type { WebsiteSubject } from '../subject';
import { agreed } from './agreed';
import { tilesOn } from './tiles';

const longestLabel = 40;
const longestValue = 60;

function stated<Value>(topic: SiteTopic, parse: (text: string) => Value | null): Source<Value, WebsiteSubject> {
  return ({ outline }) => {
    const found: Found<Value>[] = [];
    for (const { label, values, section } of outline.pairs) {
      const [only] = values;
      if (!only || values.length > 1 || label.length > longestLabel || only.text.length > longestValue || !isAbout(topic, label)) continue;
      const around = landmarksAround(outline, section);
      if (around.has('nav') || around.has('dialog')) continue;
      const value = parse(only.text);
      if (value !== null)
        found.push({ value, confidence: confidence.labelled, evidence: [quoteLine(outline, only.line, { source: 'label', part: only.text })] });
    }
    return agreed(found);
  };
}

/** What stands in brackets behind a fact says when or where it was counted. */
const bare = (text: string): string => text.replace(/[(\uFF08][^)\uFF09]{0,40}[)\uFF09]/g, ' ').trim();
const year = /^\D{0,20}(1[6-9]\d\d|20\d\d)(?!\d)/;

export const statedFounding = stated<number>('foundedLabel', (text) => {
  const match = year.exec(text);
  return match ? Number(match[1]) : null;
});

export const statedEmployees = stated<Interval>('employeesLabel', (text) => {
  const count = /^\D{0,16}(\d[\d.,' ]*\d|\d)\s?(?:[人名명位]|\p{L}+)?\.?$/u.exec(bare(text));
  return count ? parseInterval(bare(text).replace(/[人名명位]$/u, '')) : null;
});

export const statedRevenue = stated<Revenue>('revenue', (text) => parseRevenue(bare(text)));

/** "people" alone may be anybody's: those helped, those trained. */
const anybody = /^(?:people|since|seit|sinds)$/i;

/** "120+ / Employees"; a plan with a price beside it counts the people of its buyer. */
export const tiledEmployees: Source<Interval, WebsiteSubject> = ({ outline }) => {
  if (outline.lines.some(({ text }) => text.length <= 40 && /[€$£]\s?\d|\d\s?[€$£]/.test(text))) return [];
  return agreed(
    tilesOn(outline, /^\d{1,3}(?:[.,' ]?\d{3})?\s?\+?$/, (label) => !anybody.test(label) && isAbout('employeesLabel', label)).flatMap(
      ({ value, line }) => {
        const count = Number(value.replace(/\D/g, ''));
        return count < 2
          ? []
          : [
              {
                value: { min: count, max: value.endsWith('+') ? null : count },
                confidence: confidence.labelled,
                evidence: [quoteLine(outline, line, { source: 'label' })],
              },
            ];
      },
    ),
  );
};
