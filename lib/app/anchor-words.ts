/**
 * Words of layouts: all that a report may repeat from a page's own names of its parts. They are what builders of pages
 * call them, and nobody's data; whatever is not here becomes `*`. They ship as data, since few ever ask for a report.
 */
import { lazily } from '@/lib/language/plain-text';
import { givenWords } from '@/lib/language/word-tables';

interface AnchorFile {
  default: string;
}

const anchorWords = lazily(
  (): ReadonlySet<string> =>
    new Set(
      (import.meta.env.WORDS_AS_DATA
        ? givenWords<AnchorFile>('../app/anchors')
        : Object.values(import.meta.glob<AnchorFile>('./anchors/*.ts', { eager: true }))
      ).flatMap((file) => file.default.split(/\s+/).filter((word) => word !== '')),
    ),
);

/** @param word lower case. */
export const isAnchorWord = (word: string): boolean => anchorWords().has(word);
