/**
 * Shape of a language file and the scan that gathers them all. Lists are one string with `|` between phrases and hold
 * what pages write, not every synonym. Words are compared folded (lower case, no diacritics, straight apostrophes), so
 * they are written naturally.
 */
import { dropEnd } from '@/lib/kernel/text';
import { lazily, plain } from '../plain-text';
import { givenWords } from '../word-tables';
import type { LabelName } from './label-names';

export interface LabelWords {
  /** Primary subtags (BCP 47) of the language. */
  tags: string;
  labels: Partial<Record<LabelName, string>>;
  /** Kinds of employment as LinkedIn writes them behind a company name. */
  employment?: string;
  /** On-site, hybrid, remote. */
  workModes?: string;
  /** Between a title and a company, and nothing else. */
  at?: string;
  /** Between a title and a company, but also before a subject ("experto en ventas"). */
  weakAt?: string;
  /** Beginnings of words behind a weak joining word that are a subject, or of a title that studies one. */
  subjects?: string;
  /** First words of a headline that is no current title: "former", "helping". */
  notNow?: string;
  /** "2nd *degree connection*". */
  degree?: string;
}

interface LabelFile {
  default: LabelWords;
}

const files = (): readonly LabelFile[] =>
  import.meta.env.WORDS_AS_DATA ? givenWords('labels/lexicon') : Object.values(import.meta.glob<LabelFile>('./lexicon/*.ts', { eager: true }));
export const languages: () => readonly LabelWords[] = lazily(() => files().map((file) => file.default));

const tags = lazily(() => new Set(languages().flatMap((words) => words.tags.split('|'))));

/** Whether the words of a page in this language (BCP 47) are known; a page that names none may be in any. */
export const knowsLanguage = (tag: string | null): boolean => tag === null || tag === '' || tags().has(tag.toLowerCase().split(/[-_]/)[0]!);

/** For comparing: plain, without colon and closing punctuation. */
export const bare = (text: string): string => dropEnd(plain(text), /[\s:：.…*?!]/);

export const gather = (pick: (words: LabelWords) => string | undefined): (() => ReadonlySet<string>) =>
  lazily(
    () =>
      new Set(
        languages()
          .flatMap((words) => pick(words)?.split('|') ?? [])
          .map(bare),
      ),
  );
