/** Takes LinkedIn's list of specialties apart: "a, b, and c" in the viewer's language. */

/** The word before the last item, by language of the interface. English writes a comma before it, the others do not. */
const joining: Readonly<Record<string, string>> = {
  en: 'and',
  de: 'und',
  fr: 'et',
  es: 'y|e',
  pt: 'e',
  it: 'e',
  nl: 'en',
  sv: 'och',
  da: 'og',
  nb: 'og',
  no: 'og',
  pl: 'i|oraz',
  cs: 'a',
  ro: 'și',
  nn: 'og',
  fi: 'ja|sekä',
  tr: 've',
};
/** A specialty is a few words. */
const longest = 120;

/**
 * Items of a specialties row. Two items without a comma stay one, because "Forschung und Entwicklung" is one specialty;
 * with commas the last joining word parts the last two.
 */
export function itemsOf(text: string, language: string | null): string[] {
  const parts = text
    .slice(0, 4_000)
    .split(/[,;،]\s+|、|，/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = language === null ? Object.values(joining).join('|') : joining[language.slice(0, 2)];
  const words = new Set(known?.split('|') ?? []);
  const end = parts.at(-1)?.split(' ') ?? [];
  if (parts.length > 1 && words.has(end[0] ?? '')) parts.splice(-1, 1, end.slice(1).join(' '));
  else if (parts.length > 1 && (language === null || !words.has('and'))) {
    const at = end.findLastIndex((word, index) => index > 0 && index < end.length - 1 && words.has(word));
    if (at > 0) parts.splice(-1, 1, end.slice(0, at).join(' '), end.slice(at + 1).join(' '));
  }
  const short = parts.filter((part) => part.length <= longest).map((part) => part.replace(/[.\s]+$/, ''));
  return [...new Set(short)].filter((part) => part !== '').slice(0, 50);
}
