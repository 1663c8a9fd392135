/** Reads the imports of source files and holds them against the rooms. */
import { posix } from 'node:path';
import type { SourceFile } from '../support/sources';
import { languageOfReaders, outside, rooms } from './rooms';

export interface Import {
  from: string;
  /** Path from the root without ending for own files, else the package name. */
  to: string;
  typeOnly: boolean;
}

/** Static, dynamic and re-exporting imports of one file. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const found: Import[] = [];
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const statement = /^\s*(import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
  for (const [, , type, names, target] of code.matchAll(statement)) {
    const inline =
      names?.trim().startsWith('{') &&
      names
        .replace(/[{}]/g, '')
        .split(',')
        .filter((name) => name.trim())
        .every((name) => /^\s*type\s/.test(name));
    found.push({ from: path, to: resolve(path, target ?? ''), typeOnly: Boolean(type) || Boolean(inline) });
  }
  for (const [, target] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from: path, to: resolve(path, target ?? ''), typeOnly: false });
  return found;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  if (target.startsWith('.')) return posix.join(posix.dirname(from), target);
  return target;
}

/** `lib/page/…` → `page`; `components/…` → `components`; a package → null. */
export function roomOf(path: string): string | null {
  const [top, second] = path.split('/');
  if (top === 'lib') return second ?? null;
  return top === 'components' || top === 'entrypoints' ? top : null;
}

/** One sentence per import that goes against the direction. */
export function wrongDirections(files: readonly SourceFile[]): string[] {
  const wrong: string[] = [];
  for (const each of files.flatMap(importsOf)) {
    const from = roomOf(each.from);
    const to = roomOf(each.to);
    if (!from || !to || from === to) continue;
    const room = rooms[from] ?? outside[from];
    if (!room) wrong.push(`${each.from}: the room "${from}" is not in tests/law/rooms.ts`);
    else if (!room.uses.includes(to) && !(each.typeOnly && room.types?.includes(to)))
      wrong.push(`${each.from} may not use ${each.to}${room.types?.includes(to) ? ' (types only)' : ''}`);
    else if (from === 'page' && to === 'language' && !languageOfReaders.includes(each.to.split('/')[2] ?? ''))
      wrong.push(`${each.from} may not use ${each.to}: readers gather texts, meaning comes afterwards`);
  }
  return wrong;
}

/** Every own file that `start` reaches through imports that survive the build, and every package. */
export function reach(start: string, files: readonly SourceFile[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path.replace(/(\/index)?\.tsx?$/, ''), file]));
  const seen = new Set<string>();
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = byPath.get(path);
    if (!file) continue;
    for (const each of importsOf(file)) if (!each.typeOnly) queue.push(each.to);
    for (const [, pattern] of file.text.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*['"]([^'"]+)['"]/g)) {
      const folder = posix.join(posix.dirname(file.path), (pattern ?? '').replace(/\/\*.*$/, ''));
      for (const [path] of byPath) if (path.startsWith(`${folder}/`) && !path.endsWith('.test')) queue.push(path);
    }
  }
  return seen;
}
