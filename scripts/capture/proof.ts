/**
 * Proves that a captured page holds nothing of the original: reads the result like a stranger, word by word. Every word
 * of every text and attribute must be furniture or invented, and nothing that was replaced may stand anywhere.
 */
import { type Furniture, type Inventor, pathWords } from './anonymise';
import { partsOfName } from './known-words';

/** What stands for every member's id. */
export const inventedId = 'ACoAAInvented01';

/** Names of parameters and of hosts' parts, and what the HTML writer itself adds. */
const ours = new Set('id vanityname profileurn currentcompany url currentjobid acme uk fr de es it open'.split(' '));
const pathParts = new Set([...pathWords].flatMap((path) => path.split('-')));
const markup = /&(?:amp|lt|gt|quot);|https?:\/\/schema\.org\/\w+|https?:|www\.|linkedin\.com|\.example|%[\dA-F]{2}|<!doctype html>/gi;

/** Values only: tags and attributes have fixed names, but a custom element is named by the page. */
const valuesOf = (html: string): string =>
  html
    .replace(/<\/?([a-z][\w-]*)|\s[a-z][\w:-]*=(?=")/gi, (_, tag?: string) => (tag?.includes('-') ? ` ${tag} ` : ' '))
    .replaceAll(inventedId, ' ')
    .replace(markup, ' ');

/** Original words and numbers that still stand in the result, and words that are neither furniture nor invented. */
export function leftIn(html: string, inventor: Inventor, { words, parts, personal }: Furniture): string[] {
  const invented = new Set([...inventor.replaced.values()].map((word) => word.toLowerCase()));
  const isOurs = (word: string) =>
    invented.has(word) || words.has(word) || parts.has(word) || ours.has(word) || pathParts.has(word) || word.length < 2;
  const strange = [...valuesOf(html).matchAll(/\p{L}[\p{L}\p{M}]+/gu)]
    .map(([word]) => word)
    .filter((word) => !isOurs(word.toLowerCase()) && ![...word.matchAll(partsOfName)].every(([part]) => isOurs(part.toLowerCase())));
  const anywhere = html.toLowerCase();
  const whole = (word: string) => new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(anywhere);
  const own = [...personal].filter((word) => (word.length > 4 ? anywhere.includes(word) : word.length > 2 && whole(word)));
  const kept = [...inventor.replaced.keys()].filter(
    (word) => word.length > 3 && !personal.has(word) && !parts.has(word) && !pathParts.has(word) && whole(word),
  );
  return [...new Set([...strange, ...own, ...kept])].filter((word) => !invented.has(word));
}
