/** Runs the `fitglass` command as a person would, from the outside. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

export interface Ran {
  code: number;
  out: string;
  err: string;
  /** Standard output, one JSON value per line. */
  // biome-ignore lint/suspicious/noExplicitAny: what the command prints is what the tests are about
  json: any[];
}

export interface RunOptions {
  input?: string | Uint8Array;
  /** Folder in which the command is called; the project's by default. */
  cwd?: string;
}

export function fitglass(args: readonly string[], { input, cwd = root }: RunOptions = {}): Promise<Ran> {
  const { INIT_CWD: _npm, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'fitglass', ...args], { cwd, env });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(out).toString('utf8');
      const lines = text.split('\n').filter((line) => line !== '');
      resolve({ code: code ?? -1, out: text, err: Buffer.concat(err).toString('utf8'), json: lines.map(parsed) });
    });
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** A folder of its own with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fitglass-test-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The one line on standard error, without its line break. */
export function onlyLine(err: string): string {
  const lines = err.split('\n').filter((line) => line !== '');
  if (lines.length !== 1) throw new Error(`expected one line on standard error, got ${JSON.stringify(lines)}`);
  return lines[0]!;
}

/** Names of an object's members, in their order. */
export const membersOf = (value: object): string[] => Object.keys(value);
