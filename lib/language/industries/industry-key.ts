/**
 * The form in which industry names are compared: "Information Technology & Services", "information technology and
 * services" and "INFORMATION TECHNOLOGY AND SERVICES" are one name, and so are "E-Learning" and "eLearning".
 */
import { fold } from '@/lib/kernel/text';

/** Longest label of LinkedIn has 126 characters (French); longer texts are prose. */
const longest = 200;

/** "And" in the languages of the lexicons, and what is left of an `&amp;`. The short ones count only inside a name: "E-Commerce" keeps its e. */
const conjunctions = new Set(['and', 'und', 'et', 'amp']);
const innerConjunctions = new Set(['e', 'en', 'y', 'ed']);

/** Folded letters and digits without spaces and conjunctions; '' for a text that cannot be a name. */
export function industryKey(text: string): string {
  if (text.length > longest) return '';
  const words = fold(text)
    .replace(/['’`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.filter((word, at) => !conjunctions.has(word) && !(at > 0 && innerConjunctions.has(word))).join('');
}
