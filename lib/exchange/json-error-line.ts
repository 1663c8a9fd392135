/**
 * The line in which `JSON.parse` stopped. Engines say it in their own ways: Firefox by line, V8 by position or only by
 * an excerpt around the place, which helps when it stands once in the text.
 */

/** V8 shows this many characters before the place (v8: kMaxContextCharacters). */
const shownBefore = 10;

/** 1 for the first line; null when the engine does not say. */
export function jsonErrorLine(message: string, text: string): number | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position) return lineAt(text, Number(position));
  const [, cut, excerpt] = /, (\.{3})?"([\s\S]{1,60})"(?:\.{3})? is not valid JSON$/.exec(message) ?? [];
  if (excerpt === undefined) return null;
  const at = text.indexOf(excerpt);
  return at === -1 || text.indexOf(excerpt, at + 1) !== -1 ? null : lineAt(text, at + (cut ? shownBefore : 0));
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;
