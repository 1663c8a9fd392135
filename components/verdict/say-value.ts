/** Any value of the vocabulary as short text. Works by shape, so a value of an older version is still readable. */
import type { SignalKey } from '@/lib/signal/vocabulary';

const grouped = new Intl.NumberFormat('en-GB');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function sayInterval(min: number, max: unknown, unit: string): string {
  if (typeof max !== 'number') return `${grouped.format(min)} or more${unit}`;
  return min === max ? `${grouped.format(min)}${unit}` : `${grouped.format(min)}–${grouped.format(max)}${unit}`;
}

function sayRecord(value: Record<string, unknown>): string {
  if (typeof value.min === 'number') {
    const unit = typeof value.currency === 'string' ? ` ${value.currency} a ${value.period ?? 'year'}` : '';
    return sayInterval(value.min, value.max, unit);
  }
  if (typeof value.text === 'string') return value.text;
  if (typeof value.percent === 'number') return `${value.percent} % in ${value.months} months`;
  if (typeof value.amount === 'number') return `${grouped.format(value.amount)} ${value.currency ?? ''}`.trim();
  if (typeof value.title === 'string') return [value.title, value.company].filter(Boolean).join(', ');
  if (typeof value.name === 'string') return value.name;
  return Object.values(value)
    .map((each) => sayShape(each))
    .filter(Boolean)
    .join(', ');
}

function sayShape(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return grouped.format(value);
  if (Array.isArray(value)) return value.map(sayShape).join(', ');
  return isRecord(value) ? sayRecord(value) : '';
}

/** Years are not grouped ("1998", not "1,998"); an empty text means that the value has nothing to show. */
export function sayValue(key: SignalKey, value: unknown): string {
  if (key === 'company.founded' && typeof value === 'number') return String(value);
  return sayShape(value);
}
