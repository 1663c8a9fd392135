/** The Type row of a company page, in the words of the viewer's language → the vocabulary's company type. */
import type { CompanyType } from '@/lib/signal/vocabulary';
import { lazily, plain } from '../plain-text';
import { givenWords } from '../word-tables';

/** LinkedIn's own words per language, `|` between them. */
export type CompanyTypeWords = Partial<Record<CompanyType, string>>;

interface TypeFile {
  default: CompanyTypeWords;
}

const files = (): readonly TypeFile[] =>
  import.meta.env.WORDS_AS_DATA ? givenWords('company-types/lexicon') : Object.values(import.meta.glob<TypeFile>('./lexicon/*.ts', { eager: true }));

const written = (text: string): string =>
  plain(text)
    .replace(/[\s.:]+$/, '')
    .replace(/\s*-\s*/g, '-');

const types = lazily(
  () =>
    new Map<string, CompanyType>(
      files().flatMap((file) =>
        (Object.entries(file.default) as [CompanyType, string][]).flatMap(([type, phrases]) =>
          phrases.split('|').map((phrase): [string, CompanyType] => [written(phrase), type]),
        ),
      ),
    ),
);

/**
 * The type that the whole text names, what stands in brackets behind it left aside when that is not known together.
 * Null for anything else, and for "Kapitalgesellschaft (AG, GmbH etc.)": LinkedIn's German word for a public company
 * that German private companies choose for themselves as well.
 */
export function parseCompanyType(text: string): CompanyType | null {
  if (text.length > 120) return null;
  const folded = written(text);
  return types().get(folded) ?? types().get(written(folded.replace(/\(.*$/, ''))) ?? null;
}
