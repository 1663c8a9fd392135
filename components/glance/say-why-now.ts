/** Why one would write to them now: the freshest thing that happens there, and its day. */
import type { Moment } from '@/lib/pain/moments';
import { inWords } from './in-words';
import { sayDate, sayShortDate } from './say-date';

export interface Brief {
  /** One line. */
  line: string;
  /** All of it, where there is more than the line. */
  whole?: string;
  /** A day, in a few letters. */
  day?: string;
}

/** The day of the event; where the page gives none, that of the look. */
function dated({ kind, key, date }: Moment): string {
  const words = inWords().whyNow;
  const seen = kind === 'hiring' || kind === 'growth' || (key === 'company.cues' && date.length === 10);
  if (kind === 'new-in-role') return words.since(sayDate(date));
  return seen ? words.seen(sayDate(date)) : sayDate(date);
}

export function sayWhyNow(moment: Moment | null): Brief {
  const words = inWords().whyNow;
  if (!moment) return { line: words.nothing };
  const line = words.line(moment.stale ? words.longAgo(moment.sentence) : moment.sentence);
  return { line, whole: words.whole(line.replace(/\.$/, ''), dated(moment)), day: sayShortDate(moment.date) };
}
