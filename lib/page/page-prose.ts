/**
 * What a page says to whoever reads it: its visible lines in reading order, for holding the page against a persona.
 * Menus, side columns, footers and dialogs are left out, and boxes that ask about cookies where they can be told: by the
 * stable name of their section, or by a line about cookies with a button right behind it. Of buttons only those stay
 * that say something, such as "Book a first call".
 */
import type { Outline } from './outline/outline';
import { isAside } from './sources/lines';

/** Fewer words make "Menu" or "Accept all". */
const fewestWords = 3;
/** Lines between what a cookie box says and its buttons. */
const near = 3;

const aboutCookies = /cookie/i;
/** Names that such boxes carry in the markup, the well-known makers' included. */
const cookieBox = /(?:^|[=_-])(?:cookie|consent|gdpr|ccpa|onetrust|usercentrics|didomi)/i;

/** For each section, whether it is a cookie box or stands in one. Sections stand behind those around them. */
function cookieBoxes({ sections }: Outline): boolean[] {
  const inBox: boolean[] = [];
  for (const { names, parent } of sections) inBox.push((parent !== null && inBox[parent] === true) || names.some((name) => cookieBox.test(name)));
  return inBox;
}

/** One line of the page is one line of the text. */
export function pageProse(outline: Outline): string {
  const { lines } = outline;
  const inBox = cookieBoxes(outline);
  const asks = (index: number) => aboutCookies.test(lines[index]!.text) && lines.slice(index + 1, index + 1 + near).some(({ control }) => control);
  return lines
    .filter(
      (line, index) =>
        !isAside(outline, line) &&
        inBox[line.section] !== true &&
        !asks(index) &&
        (!line.control || line.text.split(/\s+/, fewestWords).length === fewestWords),
    )
    .map(({ text }) => text)
    .join('\n');
}
