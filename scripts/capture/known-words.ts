/**
 * Words that may stay in a captured page because they are the page's own furniture and nobody's data: labels, months,
 * units, employment types … everything that the in-page lexicons know.
 */
const lexicons = import.meta.glob<string>('../../lib/language/{labels,dates,amounts,company-types}/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const wordPattern = /\p{L}{2,}/gu;

/** Lower-case words of every text literal in the lexicons. */
export function knownWords(): Set<string> {
  const words = new Set<string>();
  for (const [path, source] of Object.entries(lexicons)) {
    if (path.endsWith('.test.ts')) continue;
    for (const [literal] of source.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g))
      for (const [word] of literal.matchAll(wordPattern)) words.add(word.toLowerCase());
  }
  return words;
}
