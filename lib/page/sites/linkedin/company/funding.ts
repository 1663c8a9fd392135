/** The funding card: rounds so far, kind and month of the last one. The last round's sum is the total only if it was the first. */
import { parseMoney } from '@/lib/language/amounts/money';
import { parseDate } from '@/lib/language/dates/date-range';
import type { Page, Source } from '@/lib/page/reader';
import { quoteLine } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Funding, FundingStage } from '@/lib/signal/vocabulary';
import type { Subject } from './subject';
import { trailingCount } from './trailing-count';

/** Words for kinds of round as Crunchbase writes them, LinkedIn's source; other languages keep most of them. */
const stages: readonly [RegExp, FundingStage][] = [
  [/^pre[- ]seed\b/i, 'pre-seed'],
  [/^(?:seed|angel|start(?:kapital)?finanzierung|amorçage|capital semilla|capital semente)\b/i, 'seed'],
  [/^(?:private equity|capital-investissement|capital riesgo privado)\b/i, 'private-equity'],
  [/^(?:debt|fremdkapital|dette|deuda|dívida)\b/i, 'debt'],
  [/^(?:grant|non[- ]equity|zuschuss|subvention|subvención)\b/i, 'grant'],
  [/^(?:post[- ]ipo|ipo|initial public offering|börsengang)\b/i, 'public'],
  [/^(?:growth|late stage)\b/i, 'growth'],
];

function stageOf(text: string): FundingStage | null {
  if (text.length > 60) return null;
  const series = /^(?:series|serie|série|ronda|rodada|runde)\s+([a-h])(?![\p{L}\d])/iu.exec(text)?.[1];
  if (series) return `series-${series.toLowerCase()}` as FundingStage;
  return stages.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function monthIn({ outline }: Page, index: number): string | null {
  const { node, text } = outline.lines[index]!;
  const time = node.closest('time') ?? node.querySelector('time');
  const iso = /^(\d{4}-\d{2})(?:-|$)/.exec(time?.getAttribute('datetime') ?? '')?.[1];
  if (iso) return iso;
  const date = parseDate(text) ?? (time === null ? null : parseDate(time.textContent ?? ''));
  return date !== null && date.length === 7 ? date : null;
}

export const funding: Source<Funding, Subject> = (page, { funding: block }) => {
  const value: Funding = {};
  const evidence: Evidence[] = [];
  const sums: number[] = [];
  for (let index = block?.first ?? 0; index < (block?.last ?? 0); index += 1) {
    const { text } = page.outline.lines[index]!;
    const counted = trailingCount(text, 'rounds');
    const stage = stageOf(text);
    const month = monthIn(page, index);
    const before = evidence.length;
    if (counted !== null && value.rounds === undefined) {
      value.rounds = counted.count;
      evidence.push(quoteLine(page.outline, index, { part: counted.words }));
    }
    if (stage !== null && value.stage === undefined) value.stage = stage;
    if (month !== null && value.last === undefined) value.last = month;
    if ((stage !== null || month !== null) && evidence.length === before) evidence.push(quoteLine(page.outline, index));
    if (parseMoney(text) !== null) sums.push(index);
  }
  const [sum, ...others] = sums;
  if (value.rounds === 1 && sum !== undefined && others.length === 0) {
    value.total = parseMoney(page.outline.lines[sum]!.text)!;
    evidence.push(quoteLine(page.outline, sum));
  }
  return evidence.length === 0 ? [] : [{ value, evidence, confidence: confidence.labelled }];
};
