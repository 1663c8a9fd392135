/** The words that turn a tool's name into "this company uses it" (`usage/`), ready to search with. They ship as data (`lib/language/word-tables.ts`). */
import { lazily } from '@/lib/language/plain-text';
import { givenWords } from '@/lib/language/word-tables';
import type * as words from './usage/words-of-use';

type UsageWords = Readonly<Record<keyof typeof words, RegExp>>;
type Pattern = Pick<RegExp, 'source' | 'flags'>;

/** Throws when they were not handed over. */
export const usageWords = lazily((): UsageWords => {
  const files: readonly Record<string, Pattern>[] = import.meta.env.WORDS_AS_DATA
    ? givenWords('../technology/usage')
    : Object.values(import.meta.glob<Record<string, Pattern>>('./usage/*.ts', { eager: true }));
  const patterns = files.flatMap((file) => Object.entries(file));
  return Object.fromEntries(patterns.map(([name, { source, flags }]) => [name, new RegExp(source, flags)])) as UsageWords;
});
