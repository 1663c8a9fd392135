/** What a source file says to people. */

/** Prose in a source file: text between tags, and string literals of several words. Code, comments and class names are none. */
export function proseOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/className="[^"]*"/g, '');
  const texts = [...code.matchAll(/>([^<>{}=;]+)</g), ...code.matchAll(/(['"`])((?:(?!\1)[^\\\n$])*)\1/g)].map((found) => found[2] ?? found[1] ?? '');
  return texts.map((text) => text.trim()).filter((text) => / /.test(text) && /^[A-Z“]/.test(text));
}
