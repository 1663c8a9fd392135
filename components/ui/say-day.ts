/** Days and times as people say them. `now` is injected; `zone` (IANA name) is for tests, the user's own by default. */
import { spokenTag } from '@/lib/wording/language';
import { inWords } from './in-words';

/** Calendar day as days since 1970 in the zone, for comparing only. */
function dayNumber(at: Date, zone?: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(at);
  return Date.parse(`${parts}T00:00:00Z`) / 86_400_000;
}

function yearOf(at: Date, zone?: string): string {
  return new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: zone }).format(at);
}

export const isToday = (iso: string, now: Date, zone?: string): boolean => {
  const at = new Date(iso);
  return !Number.isNaN(at.getTime()) && dayNumber(now, zone) === dayNumber(at, zone);
};

/** "today", "yesterday", "on 12 March", "on 12 March 2025"; "on a day unknown" when `iso` is no date. */
export function sayDay(iso: string, now: Date, zone?: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return inWords().unknownDay;
  const days = dayNumber(now, zone) - dayNumber(at, zone);
  if (days === 0) return inWords().today;
  if (days === 1) return inWords().yesterday;
  const year = yearOf(at, zone) === yearOf(now, zone) ? undefined : 'numeric';
  return inWords().onDay(new Intl.DateTimeFormat(spokenTag(), { day: 'numeric', month: 'long', year, timeZone: zone }).format(at));
}

/** "12 March 2026", for after "since" and "until"; what is no date is left as it is. */
export function sayDate(iso: string, zone?: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(at);
}

/** "today at 14:05", "on 12 March at 09:30". */
export function sayMoment(iso: string, now: Date, zone?: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return sayDay(iso, now, zone);
  const time = new Intl.DateTimeFormat(spokenTag(), { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);
  return inWords().atTime(sayDay(iso, now, zone), time);
}
