/** Small fixed texts that stand between the lines one wants: degree badges, kinds of employment, work modes. */
import { gather, bare as plain } from './label-words';

export { isPresent } from '@/lib/language/dates/date-range';

const employment = gather((words) => words.employment);
const workModes = gather((words) => words.workModes);
const degree = gather((words) => words.degree);

/** "Full-time", "Vollzeit", "CDI", "Jornada completa". */
export const isEmploymentType = (text: string): boolean => text.length <= 60 && employment().has(plain(text));

/** "Remote", "Hybrid", "Vor Ort". */
export const isWorkMode = (text: string): boolean => text.length <= 40 && workModes().has(plain(text));

/** Written behind a counter word: "2次", "2 度", "3촌 이상"; Romanian "al 2-lea". */
const counted = /^[\s·•]*(?:(?:第\s?)?[123]\s?(?:次|度|촌|層|层|级|級)|(?:al )?[123]-lea)\s?(?:以上|이상|\+)?$/;

/**
 * The connection degree beside a name, in any language: "· 2nd", "2.", "3rd+", "· 2º", "2e", "2nd degree connection".
 * It is recognised only to be dropped: the degree itself is never kept (design §4).
 */
export function isDegreeBadge(text: string): boolean {
  if (text.length > 60) return false;
  if (counted.test(text)) return true;
  const bare = plain(text.replace(/^[\s·•]+/, '')).trim();
  if (degree().has(bare)) return true;
  const bulleted = /^\s*[·•]/.test(text);
  const match = /^([123])(?:st|nd|rd|th|o|a|e|er|ere|eme|de|te|:a|:e|º|ª|°|\.)?(\+?)(?=$|[\s-])(.*)$/.exec(bare);
  if (!match) return [...degree()].some((words) => words.length > 8 && bare.includes(words) && /[123]/.test(bare));
  const rest = (match[3] ?? '').replace(/^[\s.+-]+/, '').trim();
  if (rest === '') return bulleted || /[^\d\s]/.test(text.trim().replace(/^[·•]/, ''));
  return degree().has(rest);
}
