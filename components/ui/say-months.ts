/** How long ago, in the largest unit that says it: for the age of what changes slowly. */
import { inWords } from './in-words';

const day = 86_400_000;

/** "today", "yesterday", "12 days ago", "a month ago", "7 months ago", "2 years ago"; calendar months, UTC. */
export function sayMonths(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return inWords().someTimeAgo;
  const days = Math.floor(now.getTime() / day) - Math.floor(at.getTime() / day);
  if (days <= 0) return inWords().today;
  if (days === 1) return inWords().yesterday;
  const months =
    (now.getUTCFullYear() - at.getUTCFullYear()) * 12 + now.getUTCMonth() - at.getUTCMonth() - (now.getUTCDate() < at.getUTCDate() ? 1 : 0);
  if (months < 1) return inWords().daysAgo(days);
  return months < 24 ? inWords().monthsAgo(months) : inWords().yearsAgo(Math.floor(months / 12));
}
