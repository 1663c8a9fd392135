/**
 * Words around company names: legal forms at their end, and captions that pages carry where a name could stand.
 * Used to compare names and to refuse texts that name a page instead of a company.
 *
 * Here and in the neighbouring files letters are written as ranges, not as `\p{L}`: in a fresh page each pattern with
 * a Unicode property costs about a millisecond to compile, more than all the text that it then reads.
 */
import { fold } from '@/lib/kernel/text';
import { legalFormOf } from '@/lib/language/company-types/legal-form';
import { isAbout } from '@/lib/language/site-words/site-words';

export const endsWithLegalForm = (text: string): boolean => text.length <= 120 && legalFormOf(text).form !== null;

/** Name without its legal forms, folded: "Acme Tools Pty. Ltd." → "acme tools". */
export const withoutLegalForm = (name: string): string => fold(legalFormOf(name.replace(/[®™©]/g, '')).bare);

/** Letters and digits only, `&` as "and", without a leading article: equal keys are the same name. */
export const nameKey = (name: string): string =>
  withoutLegalForm(name)
    .replace(/&|\+/g, ' and ')
    .replace(/^the\s+(?=\S{3})/, '')
    .replace(/\.(?:com|net|org|info|biz|us|io|co|ai|de|fr|es|it|nl|pt|at|ch|ca|eu|uk|co\.uk|com\.au|com\.br)$/, '')
    .replace(/[^a-z\d\u00C0-\u1FFF\u3040-\uFFEF]+/g, '');

export const isCaption = (text: string): boolean => isAbout('pageNames', text);

/** A name of sixty characters and everything that may hang on it; what is longer is no name. */
const longestText = 300;

/**
 * A text as a name: without trademark signs, surrounding quotes and "logo"; null when it cannot be a name
 * (caption, too long, no letters, an address).
 */
export function asName(text: string): string | null {
  if (text.length > longestText) return null;
  const name = text
    .replace(/[®™]|\((?:r|tm)\)/gi, '')
    .replace(/^[\s"'“”‘’«»|:;,·•–—-]+|[\s"“”«»|:;,·•–—-]+$/g, '')
    .replace(/[\s,–—-]+(?:logo(?:type)?|home(?:page)?|icon|(?:zur )?startseite|accueil|inicio|início|domů|strona główna|etusivu|ana ?sayfa)$/i, '')
    .replace(/^(?:logo(?: of)?\s|(?:home|logo)\s?[:|-])\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name.length < 2 || name.length > 60 || !/[A-Za-z\u00C0-\u1FFF\u3040-\uFFEF]/.test(name) || name.split(' ').length > 8) return null;
  if (isCaption(name) || /@|https?:|[{}<>[\]=?!]|^[^A-Za-z\d\u00C0-\u1FFF\u3040-\uFFEF]|\.(?:png|jpe?g|gif|svg|webp|html?|php)$/i.test(name))
    return null;
  return name;
}
