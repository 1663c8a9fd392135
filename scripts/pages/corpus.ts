/**
 * The corpus: `tests/corpus/<site>/<page>/<case>/` holds one invented page (`page.html`), where and when it was looked at
 * (`case.json`) and what must be read from it (`expected.json`, written by `npm run accept`, checked by a person).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ExpectedError } from '@/lib/kernel/errors';
import type { RawReading } from '@/lib/page/reading';

export interface CorpusCase {
  /** `linkedin/person/sdui-not-scrolled`. */
  name: string;
  folder: string;
  page: string;
  url: string;
  /** ISO 8601. */
  readAt: string;
  note: string;
}

/** A reading as it is kept: without the time it took and without the facts, which are handed on and dropped. */
export type ExpectedReading = Omit<RawReading, 'milliseconds' | 'facts'>;

export function expectedOf({ milliseconds: _milliseconds, facts: _facts, ...reading }: RawReading): ExpectedReading {
  return reading;
}

function loadCase(corpus: string, folder: string): CorpusCase {
  const name = relative(corpus, folder).split(sep).join('/');
  const file = join(folder, 'case.json');
  let parsed: Record<string, unknown>;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    throw new ExpectedError('bad-input', `The case ${name} has no readable case.json. It needs {"url", "readAt", "note"}.`);
  }
  const { url, readAt, note } = parsed;
  if (typeof url !== 'string' || typeof readAt !== 'string' || typeof note !== 'string')
    throw new ExpectedError('bad-input', `The case.json of ${name} needs "url", "readAt" and "note", all texts.`);
  return { name, folder, page: join(folder, 'page.html'), url, readAt, note };
}

/** Every case under the corpus folder, by name. */
export function casesIn(corpus: string): CorpusCase[] {
  if (!existsSync(corpus)) return [];
  const pages = readdirSync(corpus, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name === 'page.html');
  return pages.map((entry) => loadCase(corpus, entry.parentPath)).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Cases whose name is one of the given, or stands under one of them (`linkedin/person`). */
export function pick(cases: readonly CorpusCase[], names: readonly string[]): CorpusCase[] {
  return cases.filter((each) => names.some((name) => each.name === name || each.name.startsWith(`${name.replace(/\/$/, '')}/`)));
}
