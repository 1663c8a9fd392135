/** When words are too old to lean on: shown dim, with the day they were seen, and never left out (requirements O6). */
import type { SourcedEvidence } from './evidence';

const day = 86_400_000;
/** Titles, open roles and headcounts change within weeks; what was not saved is forgotten after as many days anyway (privacy/retention). */
export const staleAfterDays = 30;

/** What the user said themselves does not age. False for a time that cannot be read: nothing is known against it. */
export function isStale({ source, readAt }: Pick<SourcedEvidence, 'source' | 'readAt'>, today: Date): boolean {
  return source !== 'user' && today.getTime() - Date.parse(readAt) > staleAfterDays * day;
}
