/** The sentences of a page's own prose, from the facts that came along with a reading. Menus, labels and names are no prose. */
import { limits } from '@/lib/kernel/limits';
import { fold } from '@/lib/kernel/text';
import type { PageFacts } from '@/lib/page/reading';
import type { Evidence } from '@/lib/signal/evidence';

export interface PageSentence {
  /** As it stands on the page, at most `quoteCharacters` long. */
  text: string;
  section: string;
}

/** Fewer words make a menu item or a label. */
const fewestWords = 4;

/** In the order of the page. */
export function* sentencesOf({ lines }: PageFacts): Generator<PageSentence> {
  for (const { text, section } of lines) {
    for (const sentence of text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\d"“„«¿¡])/u)) {
      if (sentence.length <= limits.quoteCharacters && sentence.split(' ', fewestWords).length === fewestWords) yield { text: sentence, section };
    }
  }
}

/** Folded words between single spaces, with one at each end: `" we sell chairs "`. */
export const spacedWords = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim()} `;

export const quoteOf = ({ text, section }: PageSentence, item: string): Evidence => ({ quote: text, section, source: 'line', item });
