/** A day, month or year as pages give it, in words: "2026", "June 2026", "12 June 2026"; the text itself when it is none. */
import { spokenTag } from '@/lib/wording/language';

type Parts = Readonly<Record<number, Intl.DateTimeFormatOptions>>;

const parts: Parts = {
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** Without the year, as it stands beside something: "12 Jun", "Jun 2026". */
const shortParts: Parts = { 7: { month: 'short', year: 'numeric' }, 10: { day: 'numeric', month: 'short' } };

const said = (date: string, options: Intl.DateTimeFormatOptions | undefined): string => {
  const at = new Date(date.length === 7 ? `${date}-01T00:00:00Z` : `${date}T00:00:00Z`);
  return options && !Number.isNaN(at.getTime()) ? new Intl.DateTimeFormat(spokenTag(), { ...options, timeZone: 'UTC' }).format(at) : date;
};

export const sayDate = (date: string): string => said(date, parts[date.length]);
export const sayShortDate = (date: string): string => said(date, shortParts[date.length]);
