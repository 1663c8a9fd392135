/** What a profile could show and this look did not see, and the page that shows it (research: linkedin-dom §3, three-state sections). */
import type { Page } from '@/lib/page/reader';
import type { Gap, GapState } from '@/lib/page/reading';
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { Card } from './cards';
import { isUnreadDates } from './positions';
import type { Subject } from './subject';

const fromExperience: SignalKey[] = [
  'person.experience',
  'person.title',
  'person.company',
  'person.companyUrl',
  'person.roleStarted',
  'person.companyStarted',
];
const fromTop: SignalKey[] = ['person.headline', 'person.location'];

/**
 * Signed in, a card that is missing was not scrolled to; one that is there without entries is empty, and one with entries
 * that gave nothing is not understood. Signed out, what is missing waits behind the sign-in.
 */
function stateOf(page: Page, subject: Subject, card: Card | null): GapState {
  if (subject.layout === 'public' && (card === null || hasMask(page, card))) return 'hidden';
  if (card === null) return 'not-loaded';
  return card.last - card.first <= 1 ? 'absent' : 'unreadable';
}

/** Dates that could not be read may be those of the current position. */
const hasUnread = (page: Page, card: Card | null): boolean =>
  card !== null && page.outline.lines.slice(card.first, card.last).some((line) => !line.control && isUnreadDates(line.text));

const hasMask = (page: Page, card: Card): boolean => page.outline.lines.slice(card.first, card.last).some((line) => line.text.includes('**'));

export function gaps(page: Page, subject: Subject, found: ReadonlySet<SignalKey>): Gap[] {
  const missing: Gap[] = [];
  const add = (keys: readonly SignalKey[], state: GapState, openNext: string | null): void => {
    for (const key of keys)
      if (!found.has(key)) missing.push({ key, state, openNext: state === 'absent' || state === 'unreadable' ? null : openNext });
  };
  const next = (part: string): string => (subject.layout === 'public' ? subject.url : `${subject.url}details/${part}/`);
  const hasCurrent = subject.positions.some((position) => position.to === null);
  const isRead = subject.positions.length > 0 && !hasUnread(page, subject.experience);
  const experience = isRead && !hasCurrent ? 'absent' : stateOf(page, subject, subject.experience);
  if (subject.layout === 'details') add(['person.name', ...fromTop, 'person.cues', 'person.followers'], 'not-loaded', subject.url);
  else add(fromTop, 'absent', null);
  add(fromExperience, hasCurrent ? 'absent' : experience, next('experience'));
  add(['person.skills'], stateOf(page, subject, subject.skills), next('skills'));
  add(['person.languages'], stateOf(page, subject, subject.languages), next('languages'));
  return missing;
}
