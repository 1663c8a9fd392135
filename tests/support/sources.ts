/** The project's own source files as text, for laws that read code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
}

/** Every file below the given folders whose name ends with one of `endings`. */
export function sourceFiles(folders: readonly string[], endings: readonly string[] = ['.ts', '.tsx']): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: path.slice(root.length).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

export const isTest = ({ path }: SourceFile): boolean => /\.test\.tsx?$/.test(path);

/** Code without comments and without the text of strings and templates: what really runs. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g, '$1').replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}
