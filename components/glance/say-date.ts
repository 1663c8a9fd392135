/** A day, month or year as pages give it, in words: "2026", "June 2026", "12 June 2026"; the text itself when it is none. */
import { spokenTag } from '@/lib/wording/language';

const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
};

export function sayDate(date: string): string {
  const options = parts[date.length];
  const at = new Date(date.length === 7 ? `${date}-01T00:00:00Z` : `${date}T00:00:00Z`);
  return options && !Number.isNaN(at.getTime()) ? new Intl.DateTimeFormat(spokenTag(), { ...options, timeZone: 'UTC' }).format(at) : date;
}
