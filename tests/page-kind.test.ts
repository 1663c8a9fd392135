import { describe, expect, it } from 'vitest';
import { readerFor, readers } from '@/lib/page/find-reader';
import { pageKinds } from '@/lib/page/page-kind';
import { signalKeys } from '@/lib/signal/vocabulary';

const inPlace = import.meta.glob<string>(['/lib/page/sites/*/*.ts', '!/lib/page/sites/*/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const deeper = import.meta.glob<string>('/lib/page/sites/*/*/**/*.ts', { eager: true, query: '?raw', import: 'default' });
const examples = readers.flatMap((reader) => reader.examples.map((address) => ({ reader: reader.id, address })));
const notExamples = readers.flatMap((reader) => reader.notExamples.map((address) => ({ reader: reader.id, address })));

/** Readers of the highest priority among those that claim the address. */
function winners(address: string): string[] {
  const claiming = readers.filter((reader) => reader.urls(new URL(address)));
  const best = Math.max(...claiming.map((reader) => reader.priority));
  return claiming.filter((reader) => reader.priority === best).map((reader) => reader.id);
}

describe('every reader against every address', () => {
  it('finds readers by folder scan, each with addresses of its own', () => {
    expect(readers.map((reader) => reader.id)).toEqual(expect.arrayContaining(['linkedin/person']));
    expect(readers.filter((reader) => reader.examples.length === 0 || reader.notExamples.length === 0).map((reader) => reader.id)).toEqual([]);
  });

  it('has no reader that hides deeper than the scan looks', () => {
    const isReader = (text: string) => /^export default defineReader\b/m.test(text);
    expect(Object.values(inPlace).filter(isReader)).toHaveLength(readers.length);
    expect(Object.keys(deeper).length).toBeGreaterThan(0);
    expect(Object.entries(deeper).flatMap(([path, text]) => (isReader(text) ? [path] : []))).toEqual([]);
  });

  it('has permanent ids, whole versions and known kinds and keys', () => {
    expect(new Set(readers.map((reader) => reader.id)).size).toBe(readers.length);
    for (const { id, version, kind, fields } of readers) {
      expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/);
      expect(Number.isInteger(version) && version >= 1).toBe(true);
      expect(pageKinds).toContain(kind);
      expect(Object.keys(fields).filter((key) => !signalKeys.includes(key as (typeof signalKeys)[number]))).toEqual([]);
    }
  });

  it.each(examples)('$address has exactly one winner: $reader', ({ reader, address }) => {
    expect(winners(address)).toEqual([reader]);
    expect(readerFor(new URL(address))?.id).toBe(reader);
  });

  it.each(notExamples)('$address is not won by $reader', ({ reader, address }) => {
    expect(readerFor(new URL(address))?.id).not.toBe(reader);
  });

  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/notifications/',
    'https://www.linkedin.com/messaging/thread/1/',
    'https://business.linkedin.com/',
  ])('nobody reads %s', (address) => expect(readerFor(new URL(address))).toBeNull());

  it('a page that only looks like LinkedIn is never read as LinkedIn', () => {
    for (const address of [
      'https://www.linkedin.com.example.com/in/jane/',
      'https://linkedin.example/company/acme/',
      'https://example.com/www.linkedin.com/in/jane/',
    ])
      expect(readerFor(new URL(address))?.kind ?? 'website').toBe('website');
  });
});
