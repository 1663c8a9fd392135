/**
 * Where a file name from the command line points. npm runs scripts in the project's folder and keeps the folder that
 * the person stood in aside (`INIT_CWD`), so a relative name is looked for in both.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** @param beside a folder to look in first, e.g. that of the list which names the file. */
export function inputPath(name: string, beside?: string): string {
  const folders = [...(beside ? [beside] : []), process.cwd(), ...(process.env.INIT_CWD ? [process.env.INIT_CWD] : [])];
  const paths = folders.map((folder) => resolve(folder, name));
  return paths.find((path) => existsSync(path)) ?? paths[0]!;
}
