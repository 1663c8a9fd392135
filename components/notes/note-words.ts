/** Notes as people say them. */

import { quoted } from '@/components/ui/quoted';
import { sayDay } from '@/components/ui/say-day';
import { sayList } from '@/components/ui/say-list';
import type { Notes, Outcome, Touch } from '@/lib/account/notes';
import { capital } from '@/lib/kernel/capital';
import { inWords } from './in-words';

/** "contacted yesterday", for inside a sentence. */
export const touchInSentence = ({ kind, at }: Touch, now: Date): string => inWords().touched(inWords().touches[kind], sayDay(at, now));

/** "Contacted yesterday". */
export const sayTouch = (touch: Touch, now: Date): string => capital(touchInSentence(touch, now));

/** "won on 3 November". */
export const outcomeInSentence = ({ kind, day }: Pick<Outcome, 'kind' | 'day'>, now: Date): string => {
  const { said, kinds } = inWords().outcomes;
  return said(kinds[kind], sayDay(`${day}T12:00:00`, now));
};

/** The user's calendar day, YYYY-MM-DD. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day in so many days or calendar months; the 31st of a month goes to the next one's last day. */
export function dayIn(now: Date, { days = 0, months = 0 }: { days?: number; months?: number }): string {
  const first = new Date(now.getFullYear(), now.getMonth() + months, 1);
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  return dayOf(new Date(first.getFullYear(), first.getMonth(), Math.min(now.getDate(), last) + days));
}

/** "today", "tomorrow", "on 12 March", "overdue since 12 March". */
export function sayNextTouch(day: string, now: Date): string {
  const said = (date: string) => sayDay(`${date}T12:00:00`, now);
  if (day < dayOf(now)) return inWords().overdue(said(day));
  return day === dayIn(now, { days: 1 }) ? inWords().tomorrow : said(day);
}

/** What is remembered, for one line: lists, last outcome, last touch, next touch. Empty when nothing is. */
export function sayKnown(notes: Notes | null, now: Date): string[] {
  if (!notes) return [];
  const [last] = notes.touches;
  return [
    notes.lists.length > 0 && inWords().onLists(sayList(notes.lists.map(quoted)), notes.lists.length),
    notes.stage && inWords().stages[notes.stage],
    notes.outcomes?.[0] && capital(outcomeInSentence(notes.outcomes[0], now)),
    last && sayTouch(last, now),
    notes.nextTouch && inWords().nextTouch(sayNextTouch(notes.nextTouch, now)),
  ].filter((part) => typeof part === 'string');
}
