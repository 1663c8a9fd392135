/** Any value of the vocabulary as short text. Works by shape, so a value of an older version is still readable. */
import type { SignalKey } from '@/lib/signal/vocabulary';
import { spokenTag } from '@/lib/wording/language';
import { inWords } from './in-words';

const grouped = (number: number): string => new Intl.NumberFormat(spokenTag()).format(number);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function sayInterval(min: number, max: unknown, unit: string): string {
  if (typeof max !== 'number') return `${inWords().values.orMore(grouped(min))}${unit}`;
  return min === max ? `${grouped(min)}${unit}` : `${grouped(min)}–${grouped(max)}${unit}`;
}

function sayPeriod(period: unknown): string {
  const periods = inWords().values.periods;
  return period === 'month' ? periods.month : periods.year;
}

function sayRecord(value: Record<string, unknown>): string {
  if (typeof value.min === 'number') {
    const unit = typeof value.currency === 'string' ? inWords().values.perPeriod(value.currency, sayPeriod(value.period)) : '';
    return sayInterval(value.min, value.max, unit);
  }
  if (typeof value.text === 'string') return value.text;
  if (typeof value.percent === 'number') return inWords().values.growth(value.percent, Number(value.months));
  if (typeof value.amount === 'number') return `${grouped(value.amount)} ${value.currency ?? ''}`.trim();
  if (typeof value.title === 'string') return [value.title, value.company].filter(Boolean).join(', ');
  if (typeof value.name === 'string') return value.name;
  return Object.values(value)
    .map((each) => sayShape(each))
    .filter(Boolean)
    .join(', ');
}

function sayShape(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return grouped(value);
  if (Array.isArray(value)) return value.map(sayShape).join(', ');
  return isRecord(value) ? sayRecord(value) : '';
}

/** Years are not grouped ("1998", not "1,998"); an empty text means that the value has nothing to show. */
export function sayValue(key: SignalKey, value: unknown): string {
  if (key === 'company.founded' && typeof value === 'number') return String(value);
  return sayShape(value);
}
