/** Lines of a profile that stand between the ones that are read and are never values themselves. */
import { fold } from '@/lib/kernel/text';
import { isDegreeBadge } from '@/lib/language/labels/badges';
import { countOf, isLabel } from '@/lib/language/labels/label';

/** Parts of pronouns as LinkedIn offers them and members write them, folded. */
const pronouns = new Set(
  (
    'he him his she her hers they them theirs ze zir hir xe xem any all er ihn ihm sie ihr il lui elle el ella ellos ellas elles eles elas iel ael ele dele ela dela elu delu lei loro egli essa ' +
    'hij hem zijn zij haar hen hun die diens on jego mu ona jej ono han hans ham hon hennes henne hun hendes o onu oni ich'
  ).split(' '),
);

/** Pronouns that stand alone on a line of their own. */
const alone = new Set(['he', 'she', 'they', 'elle', 'il', 'iel', 'ella', 'elle', 'ele', 'ela', 'lei', 'hij', 'zij', 'hon', 'han', 'hen', 'ona']);

/** "She/Her", "(he/him)", "er/ihm", "Elle". */
export function isPronouns(text: string): boolean {
  if (text.length > 36) return false;
  const bare = text.replace(/^[\s(·]+|[\s)·]+$/g, '');
  if (!/[/|]/.test(bare)) return alone.has(fold(bare));
  const parts = fold(bare).split(/\s?[/|]\s?/);
  return parts.length >= 2 && parts.every((part) => pronouns.has(part));
}

/** LinkedIn allows 60 characters; letters behind the name may follow. */
const longestName = 200;

/** A name without the pronouns and the degree that some layouts put into the same heading. */
export function bareName(text: string): string {
  if (text.length > longestName) return text;
  return text
    .replace(/\s*\(([^()]{1,30})\)\s*$/, (whole, inside: string) => (isPronouns(inside) ? '' : whole))
    .replace(/\s*·\s*(?:1st|2nd|3rd\+?|\d\S{0,3})$/, '')
    .trim();
}

/** "Talks about #pricing, #procurement and #saas": what a creator posts about, in any language. */
export const hashtags = /#[\p{L}\p{N}_]{2,50}/gu;
export const hasTopics = (text: string): boolean => text.length <= 300 && (text.match(hashtags)?.length ?? 0) >= 2;

/** Separators and icons: nothing with a letter or digit in it. */
export const isOrnament = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Hidden from visitors who are not signed in: "****** ***". */
export const isMasked = (text: string): boolean => text.includes('**');

const isCounter = (text: string): boolean => {
  const counted = countOf(text);
  return counted !== null && (counted.label === 'followers' || counted.label === 'connections');
};

/** "· 2nd", "· 2.º" in whatever language: nothing that matters is so short behind a dot. */
const isDotted = (text: string): boolean => text.startsWith('·') && text.length <= 8;

/** True for what a top card shows besides name, headline, company and place. */
export function isPassing(text: string): boolean {
  return (
    (isOrnament(text) && !/^-+$/.test(text)) ||
    isDotted(text) ||
    isDegreeBadge(text) ||
    isPronouns(text) ||
    isCounter(text) ||
    isLabel(text, 'connections', 'followers', 'contact-info') ||
    /^\d[\d.,+\s]*$/.test(text)
  );
}
