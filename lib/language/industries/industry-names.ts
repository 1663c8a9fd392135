/** Names of industries in other languages than English, by language. They ship as data (`lib/language/word-tables.ts`). */
import { givenWordsByFile, wordsAreGiven } from '../word-tables';

/** One code and its names a line, LinkedIn's own label first: `4 Softwareentwicklung; Softwarehersteller`. */
interface NameFile {
  labels: string;
}

/** By language. Throws when they were not handed over. */
export function industryNames(): Readonly<Record<string, NameFile>> {
  if (import.meta.env.WORDS_AS_DATA) return givenWordsByFile<NameFile>('industries/lexicon');
  const files = Object.entries(import.meta.glob<NameFile>(['./lexicon/*.ts', '!./lexicon/*.test.ts'], { eager: true }));
  return Object.fromEntries(files.map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file]));
}

const read = new Map<string, ReadonlyMap<number, string>>();

/** LinkedIn's label of an industry in a language; null when there is none, or when the tables are not there (yet). */
export function industryLabel(id: number, language: string): string | null {
  if (language === 'en' || (import.meta.env.WORDS_AS_DATA && !wordsAreGiven())) return null;
  let labels = read.get(language);
  if (!labels) {
    const rows = industryNames()[language]?.labels.trim().split('\n') ?? [];
    labels = new Map(rows.map((row) => [Number.parseInt(row, 10), row.slice(row.indexOf(' ') + 1).split(';', 1)[0]!]));
    read.set(language, labels);
  }
  return labels.get(id) ?? null;
}
