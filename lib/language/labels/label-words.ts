/** Shape of a language file and the scan that gathers them all. Words are compared folded, so they are written naturally. */
import { fold } from '@/lib/kernel/text';
import type { LabelName } from './label-names';

export interface LabelWords {
  labels: Partial<Record<LabelName, string[]>>;
  /** Kinds of employment as LinkedIn writes them behind a company name. */
  employment?: string[];
  /** On-site, hybrid, remote. */
  workModes?: string[];
  /** Between a title and a company; `sure` ones mean nothing else, `weak` ones also join a subject ("experto en ventas"). */
  at?: { sure?: string[]; weak?: string[] };
  /** First words behind a weak joining word that are a subject and no company, or first words of a title that studies one. */
  subjects?: string[];
  /** First words of a headline that is no current title: "former", "helping". */
  notNow?: string[];
  /** "2nd *degree connection*". */
  degree?: string[];
}

const files = import.meta.glob<{ default: LabelWords }>('./lexicon/*.ts', { eager: true });
export const languages: readonly LabelWords[] = Object.values(files).map((file) => file.default);

/** For comparing: folded, straight apostrophes, without colon, count or closing punctuation. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s:：.…*?!]+$/, '');

export const gather = (pick: (words: LabelWords) => string[] | undefined): ReadonlySet<string> =>
  new Set(languages.flatMap((words) => pick(words) ?? []).map(plain));
