import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from '@/tests/support/sources';
import { leanZod } from './lean-zod';

const file = join(root, 'node_modules/zod/v4/classic/schemas.js');
const shapes = readFileSync(file, 'utf8');
const formats = [...shapes.matchAll(/^ {4}(\w+)\(params\) \{\n {8}return this\.check\(core\._\w+\(Zod/gm)].map(([, name]) => name!);

describe('zod as it ships', () => {
  it('knows no formats of strings, and everything else that it knew', () => {
    expect(formats).toEqual(expect.arrayContaining(['email', 'ulid', 'ipv6', 'datetime']));
    const lean = leanZod.transform(shapes, file) ?? '';
    const cut = lean.split('This build of zod knows no formats of strings').length - 1;
    expect(cut).toBeGreaterThan(20);
    expect(lean).not.toContain('core._email(ZodEmail, params));\n    },');
    expect(lean.split('\n').length).toBe(shapes.split('\n').length);
    for (const kept of ['core._string(ZodString, params)', 'checks.regex(...args)', 'checks.trim()', 'ZodNumberFormat']) expect(lean).toContain(kept);
  });

  it('is not asked for one anywhere', () => {
    const asks = new RegExp(String.raw`z\s*\.string\(\)[\s.\w(),'"\x60]*?\.(?:${formats.join('|')})\(`);
    const shipped = sourceFiles(['lib', 'entrypoints', 'components']).filter(({ text }) => text.includes("from '@/lib/kernel/schema'"));
    expect(shipped.length).toBeGreaterThan(20);
    expect(shipped.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([]);
    expect(asks.test('z.string().trim().email()')).toBe(true);
  });
});
