/**
 * Names of places, industries and jobs in all languages: too many for the extension's scripts, whose worker starts anew
 * at every press. They are written as modules beside the parser that knows them. Tests and the command line bundle these
 * modules. The extension's build leaves them out (`WORDS_AS_DATA`) and ships them as one data file,
 * `data/words.json`, which is handed over here before anything is read or judged.
 */
export interface WordTables {
  format: 1;
  /** What each module exports, by folder under `lib/language` and file name; files in the order of a folder scan. */
  folders: Record<string, Record<string, unknown>>;
}

let given: WordTables | null = null;

/** Hands over `data/words.json`. Once is enough: parsers read their tables at first use and keep what they made of them. */
export function giveWordTables(tables: WordTables): void {
  given = tables;
}

/** Whether they are there: what is only nicer with them asks first. */
export const wordsAreGiven = (): boolean => given !== null;

/**
 * The modules of one folder, e.g. `industries/lexicon`. Throws when nothing was handed over: words that are missing
 * would make wrong answers.
 */
export const givenWords = <Module>(folder: string): readonly Module[] => Object.values(givenWordsByFile<Module>(folder));

/** The same by file name without its ending, for parsers that ask one language at a time. */
export function givenWordsByFile<Module>(folder: string): Readonly<Record<string, Module>> {
  const tables = given?.folders[folder];
  if (!tables) throw new Error(`The word tables of ${folder} are not loaded; whoever reads or judges hands them over first.`);
  return tables as Record<string, Module>;
}
