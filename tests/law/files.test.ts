import { describe, expect, it } from 'vitest';
import { isTest, type SourceFile, sourceFiles } from '../support/sources';

const shipped = sourceFiles(['lib', 'components', 'entrypoints', 'scripts'], ['.ts', '.tsx', '.mjs', '.css']).filter((file) => !isTest(file));
const lines = (file: SourceFile) => file.text.split('\n').length - 1;

/** Design §Code: median ≤ 80 lines, 300 is the hard limit. */
const limit = { median: 80, most: 300 };
const emptyNames = /(^|[/-])(utils?|helpers?|common|misc|manager|service|shared)([-./]|$)/;

describe('source files', () => {
  it('stay under 300 lines', () => {
    expect(shipped.filter((file) => lines(file) > limit.most).map((file) => `${file.path}: ${lines(file)}`)).toEqual([]);
  });

  it('have a median of at most 80 lines', () => {
    const sorted = shipped.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(limit.median);
  });

  it('are named in kebab-case for what they are, never for being useful', () => {
    const odd = (path: string) => !/^[a-z0-9./-]+$/.test(path.replace(/(App|main)\.tsx$/, '').replace(/_locales/, '')) || emptyNames.test(path);
    expect(shipped.map((file) => file.path).filter(odd)).toEqual([]);
    expect(['lib/app/utils.ts', 'lib/page/date-helpers.ts', 'lib/x/tab-manager.ts', 'lib/x/TabReader.ts'].filter(odd)).toHaveLength(4);
  });

  it('open with what they are for, where they hold more than a list', () => {
    const needsOpening = shipped.filter(
      (file) => /^(lib|entrypoints|scripts)\//.test(file.path) && /\.(ts|mjs)$/.test(file.path) && lines(file) > 12,
    );
    expect(needsOpening.filter((file) => !/^(#!.*\n)?\s*(import [^\n]*\n)*\s*\/\*\*/.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});
