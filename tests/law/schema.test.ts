import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { schemaVersion, tables } from '@/lib/storage/schema';

/** Hash of the tables' text, per version. A new text needs a new line here, a new version and a migration. */
const hashes: Record<number, string> = {
  1: '01d62bf372b0c8e8',
  2: 'd7911d27ae57a71e',
  3: '3b0e2450f9eddc46',
  4: 'e3ff1cc681b6b90b',
};

describe('the storage schema', () => {
  it('never changes without a new version', () => {
    expect(createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 16)).toBe(hashes[schemaVersion]);
  });
});
