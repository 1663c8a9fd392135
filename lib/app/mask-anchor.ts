/**
 * A part's stable name with everything that could be somebody's taken out: identifiers, slugs, names. LinkedIn writes
 * member ids and profile addresses into its names, so a name is taken apart and only words of layouts stay.
 */
import { isAnchorWord } from './anchor-words';

/** Attributes in which LinkedIn's builders write fixed names; there a new word is what a report is for. */
const builders = /^data-(?:view-name|test-id|testid|sdui-screen|sdui-component|anonymize|sn-view-name|field|section)$/;

/** Parts of a name: capitals, a word, digits. Longer names say nothing more. */
const parts = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z.\-_: ]+/g;
const mostCharacters = 120;

/**
 * @param name `attribute=value`. @param onThePage every word that the page shows or links to, lower case: such a word
 * never stays unless it is one of layouts. @param trusted the page is LinkedIn's own.
 */
export function maskAnchor(name: string, onThePage: ReadonlySet<string>, trusted: boolean): string {
  const split = name.indexOf('=');
  const attribute = name.slice(0, split);
  const stays = (part: string) => {
    const word = part.toLowerCase();
    if (isAnchorWord(word)) return true;
    return trusted && builders.test(attribute) && /^(?:[A-Z][a-z]{2,23}|[a-z]{3,24})$/.test(part) && !onThePage.has(word);
  };
  const masked = name
    .slice(split + 1, split + 1 + mostCharacters)
    .replace(parts, (part) => (stays(part) ? part : '*'))
    .replace(/\*[*.\-_: ]*\*/g, '*');
  return `${attribute}=${masked}`;
}
