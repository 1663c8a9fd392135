/**
 * LinkedIn's insights (Premium): by how much the headcount has grown, and how long people stay. Only the block of the whole
 * company counts; the same percentages stand beside functions and job openings further down.
 */
import { parseCount } from '@/lib/language/amounts/count';
import { labelOf } from '@/lib/language/labels/label';
import type { Found, Page, Source } from '@/lib/page/reader';
import { around } from '@/lib/page/sources/lines';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Growth } from '@/lib/signal/vocabulary';
import { isWide } from './strangers';
import type { Subject } from './subject';

/** Lines of one block at most. */
const longestBlock = 40;

const months = /(?:^|\D)(6|12|24)[\s-]?(?:m|mo|mon\p{L}*|mths?|mois|mes(?:es|i)?|m[aå]n\p{L}*|maand\p{L}*|mies\p{L}*)(?=$|[^\p{L}])/iu;
const years = /(?:^|\D)([12])[\s-]?(?:y|yrs?|years?|jahre?n?|j|ans?|años?|anos?|ann[oi]|jaar|år|lat|rok)(?=$|[^\p{L}])/iu;

function periodIn(text: string): number | null {
  const inMonths = months.exec(text)?.[1];
  if (inMonths !== undefined) return Number(inMonths);
  const inYears = years.exec(text)?.[1];
  return inYears === undefined ? null : Number(inYears) * 12;
}

const down =
  /[▼↓⬇]|^[-−–]\s?\d|\b(?:decrease|decline|down|abnahme|rückgang|baisse|diminution|disminuci[oó]n|descenso|queda|redução|diminuzione|calo|daling|afname)\b/iu;
const up = /[▲↑⬆]|^\+|\b(?:increase|up|zunahme|anstieg|hausse|augmentation|aumento|incremento|crecimiento|crescita|toename|stijging)\b/iu;

/** Signed percent of a short text; null without one number, or when its direction is drawn and not written. */
function percentIn(text: string): number | null {
  const numbers = text.match(/\d[\d.,]*\s?%|%\s?\d[\d.,]*/g) ?? [];
  if (numbers.length !== 1) return null;
  const value = Number(numbers[0]!.replace(/[%\s]/g, '').replace(',', '.'));
  if (!Number.isFinite(value) || value > 2_000) return null;
  if (value === 0) return 0;
  if (down.test(text)) return -value;
  return up.test(text) ? value : null;
}

/** The lines of the block on the whole headcount: from its heading until, behind the percentages, words without a number begin something else. */
function headcountLines({ outline }: Page, { root, strange, tab }: Subject): number[] {
  if (tab !== 'insights' && tab !== '') return [];
  for (let index = root.first; index < root.last; index += 1) {
    if (strange(index) || labelOf(outline.lines[index]!.text) !== 'headcount') continue;
    const box = around(outline, outline.lines[index]!.section).find((section) => !isWide(section) && section.last > index + 2);
    const lines: number[] = [];
    let isCounting = false;
    for (let at = index + 1; at < Math.min(box?.last ?? root.last, root.last, index + longestBlock); at += 1) {
      const { text } = outline.lines[at]!;
      if (isCounting && !/\d/.test(text)) break;
      isCounting ||= text.includes('%');
      if (!strange(at)) lines.push(at);
    }
    return lines;
  }
  return [];
}

export const growth: Source<Growth, Subject> = (page, subject) => {
  const { outline } = page;
  const found: Found<Growth>[] = [];
  const lines = headcountLines(page, subject);
  lines.forEach((index, at) => {
    const { text } = outline.lines[index]!;
    if (text.length > 80 || !text.includes('%')) return;
    const next = lines[at + 1] === undefined ? '' : outline.lines[lines[at + 1]!]!.text;
    const own = periodIn(text.replace(/[\d.,]+\s?%/, ' '));
    const period = own ?? (next.length <= 60 && !next.includes('%') ? periodIn(next) : null);
    const percent = percentIn(text);
    if (percent === null || period === null || found.some((each) => each.value.months === period)) return;
    const quote = own === null ? `${text} ${next}` : text;
    found.push({ value: { percent, months: period }, evidence: [quoteText(quote, 'line')], confidence: confidence.labelled });
  });
  /** The year is what people compare; the other periods follow. */
  return found.sort((one, other) => Number(other.value.months === 12) - Number(one.value.months === 12));
};

/** "342 · total employees": the only number of the block before its percentages. */
export const headcount: Source<number, Subject> = (page, subject) => {
  const { lines } = page.outline;
  const block = headcountLines(page, subject);
  const growing = block.findIndex((index) => lines[index]!.text.includes('%'));
  const counted = block.slice(0, Math.max(0, growing)).filter((index) => /\d/.test(lines[index]!.text));
  const [index] = counted;
  const count = counted.length === 1 && /^\d[\d.,\s]*(?:\p{L}[\p{L}\s]{0,40})?$/u.test(lines[index!]!.text) ? parseCount(lines[index!]!.text) : null;
  return count === null || count < 1 ? [] : [{ value: count, evidence: [quoteLine(page.outline, index!)], confidence: confidence.shaped }];
};

/** "Median employee tenure · 3.2 years" and "18 total hires", as they stand. */
export function insightCues(page: Page, subject: Subject): Evidence[] {
  const { outline } = page;
  if (subject.tab !== 'insights' && subject.tab !== '') return [];
  const found: Evidence[] = [];
  for (let index = subject.root.first; index < subject.root.last && found.length < 4; index += 1) {
    const { text } = outline.lines[index]!;
    if (subject.strange(index) || text.length > 120 || !/\d/.test(text)) continue;
    const [named = ''] = text.split(/[·•‧:]|\s(?=\d)/);
    const label =
      labelOf(named.trim()) ??
      labelOf(
        text
          .replace(/^[\d.,]+\s*/, '')
          .split(/[·•‧]/)[0]!
          .trim(),
      );
    if (label === 'tenure' || label === 'new-hires') found.push(quoteText(text, 'line', { item: text }));
  }
  return found;
}
