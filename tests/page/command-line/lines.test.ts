import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitglass, membersOf, onlyLine, root } from './run';

describe('titles', () => {
  it('gives exactly these members, the main role first', async () => {
    const { code, json, err } = await fitglass(['titles'], { input: 'Founder & Head of Sales\n' });
    expect([code, err]).toEqual([0, '']);
    expect(json).toEqual([
      {
        title: 'Founder & Head of Sales',
        seniority: 'founder',
        manages: expect.any(String),
        functions: expect.any(Array),
        language: 'en',
        roles: [
          { text: 'Founder', seniority: 'founder', manages: expect.any(String), functions: expect.any(Array) },
          { text: 'Head of Sales', seniority: 'head', manages: 'people', functions: ['sales'] },
        ],
      },
    ]);
    expect(membersOf(json[0])).toEqual(['title', 'seniority', 'manages', 'functions', 'language', 'roles']);
    expect(membersOf(json[0].roles[0])).toEqual(['text', 'seniority', 'manages', 'functions']);
  });

  it('answers each line in its place: CRLF, a byte-order mark, empty lines, no final line break', async () => {
    const { json } = await fitglass(['titles'], { input: '\uFEFFCEO\r\n\r\nProduct Manager\nxyzzy' });
    expect(json.map(({ title, seniority }) => [title, seniority])).toEqual([
      ['CEO', 'c-suite'],
      ['', 'unknown'],
      ['Product Manager', expect.any(String)],
      ['xyzzy', 'unknown'],
    ]);
    expect(json[2].manages).toBe('function');
  });

  it('gives nothing for nothing', async () => {
    expect(await fitglass(['titles'])).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('is bad input, said in one line, when the input is no UTF-8 text with lines', async () => {
    const { code, err } = await fitglass(['titles'], { input: Buffer.from('CEO\n', 'utf16le').toString('latin1').replace(/^/, '\u00ff\u00fe') });
    expect(code).toBe(0);
    expect(err).toBe('');
    const wide = await fitglass(['titles'], { input: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('CEO\n', 'utf16le')]) });
    expect(wide.code).toBe(1);
    expect(onlyLine(wide.err)).toBe('fitglass titles: standard input is UTF-16: save the file as UTF-8 and run this again');
    const long = await fitglass(['titles'], { input: 'x'.repeat(200_000) });
    expect(long.code).toBe(1);
    expect(onlyLine(long.err)).toContain('line 1 of standard input is longer than 64 KB');
  });

  it('needs no more memory for half a million lines than for a few', async () => {
    await fitglass(['titles']);
    const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=48' };
    const child = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'fitglass', 'titles'], { cwd: root, env });
    let bytes = 0;
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines++;
    });
    const done = new Promise((resolve) => child.on('close', resolve));
    const block = 'Head of Marketing\nVertriebsleiter\nDirectrice commerciale\nxyz\n\n'.repeat(1_000);
    for (let at = 0; at < 100; at++) if (!child.stdin.write(block)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    child.stdin.end();
    expect([await done, lines]).toEqual([0, 500_000]);
    expect(bytes).toBeGreaterThan(48 * 1024 * 1024);
  });
});

describe('places', () => {
  it('gives exactly these members, null where nothing is known', async () => {
    const { code, json, err } = await fitglass(['places'], { input: 'Hamburg, Germany\nMiddle of nowhere\n' });
    expect([code, err]).toEqual([0, '']);
    expect(json).toEqual([
      {
        text: 'Hamburg, Germany',
        city: 'Hamburg',
        region: 'Hamburg',
        country: 'DE',
        macroRegions: expect.arrayContaining(['EMEA', 'DACH', 'Europe']),
      },
      { text: 'Middle of nowhere', city: null, region: null, country: null, macroRegions: [] },
    ]);
    expect(membersOf(json[0])).toEqual(['text', 'city', 'region', 'country', 'macroRegions']);
  });
});

describe('industries', () => {
  it('gives exactly these members, null where nothing is known', async () => {
    const { code, json, err } = await fitglass(['industries'], { input: 'Software Development\nqwertz\n' });
    expect([code, err]).toEqual([0, '']);
    expect(json).toEqual([
      { text: 'Software Development', id: 4, label: 'Software Development', ancestors: expect.any(Array) },
      { text: 'qwertz', id: null, label: null, ancestors: [] },
    ]);
    expect(membersOf(json[0])).toEqual(['text', 'id', 'label', 'ancestors']);
    expect(json[0].ancestors.length).toBeGreaterThan(0);
  });
});
