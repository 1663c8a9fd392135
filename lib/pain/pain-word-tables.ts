/** The words around cues as modules, for the panel: it looks at pains, lights and traits without the tables of the worker. */
import type { WordTables } from '@/lib/language/word-tables';
import type { ThemeFile, WordFile } from './around-words';

const byName = <File>(files: Readonly<Record<string, File>>, folder: string): Record<string, File> =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [path.slice(folder.length, -'.ts'.length), file]));

export const painWordTables = (): WordTables => ({
  format: 1,
  folders: {
    '../pain/around': byName(import.meta.glob<WordFile>('./around/*.ts', { eager: true }), './around/'),
    '../pain/themes': byName(import.meta.glob<ThemeFile>('./themes/*.ts', { eager: true }), './themes/'),
  },
});
