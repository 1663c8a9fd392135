import { describe, expect, it } from 'vitest';
import { fitglass, folderWith, onlyLine } from './run';

describe('the fitglass command', () => {
  it('without a verb says how it is used, on standard error, with exit code 2', async () => {
    const { code, out, err } = await fitglass([]);
    expect([code, out]).toEqual([2, '']);
    for (const verb of ['industries', 'pack', 'places', 'qualify', 'read', 'titles']) expect(err).toMatch(new RegExp(`^ {2}${verb} +\\S`, 'm'));
  });

  it('says what it can do when asked, with exit code 0', async () => {
    const { code, out } = await fitglass(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('npm run --silent fitglass -- <verb>');
  });

  it.each(['read', 'qualify', 'titles', 'places', 'industries', 'pack'])(
    '%s --help names what goes in, what comes out and the exit codes',
    async (verb) => {
      const { code, out } = await fitglass([verb, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: fitglass /);
      expect(out).toContain('Out:');
      expect(out).toContain('Exit code:');
    },
  );

  it.each([
    [['diary'], '"diary" is no verb; use one of'],
    [['read'], 'read: give either --url URL FILE or --list LIST.jsonl'],
    [['read', '--url', 'https://a.example/'], '--url needs the address and then the file'],
    [['read', 'page.html'], '"page.html" has no --url before it'],
    [['read', '--list', 'a', '--url', 'https://a.example/', 'b.html'], 'give either'],
    [['read', '--lost', 'a'], '--lost is no option here; these are: --list'],
    [['qualify', '--url', 'https://a.example/', 'b.html'], '--pack is missing'],
    [['qualify', '--pack', 'p.json'], '--url is missing'],
    [['qualify', '--pack', 'p.json', '--today', 'soon', '--url', 'https://a.example/', 'b'], '--today is "soon": give a day as YYYY-MM-DD'],
    [['titles', 'CEO'], 'it takes no arguments (found "CEO"); pipe one text per line into it'],
    [['pack'], 'give --sample'],
    [['pack', '--sample', 'no-such-sample'], 'there is no sample "no-such-sample"; use one of dataspark, '],
  ])('%j is bad usage: one line that says what would be right, exit code 2', async (args, sentence) => {
    const { code, out, err } = await fitglass(args);
    expect([code, out]).toEqual([2, '']);
    expect(onlyLine(err)).toContain(sentence);
  });

  it('ends quietly when whoever reads its output has seen enough', async () => {
    const { spawnSync } = await import('node:child_process');
    const { root } = await import('./run');
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `yes "Head of Sales" | head -200000 | "${process.execPath}" scripts/run.mjs fitglass titles | head -1`],
      { cwd: root, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).seniority).toBe('head');
  });
});

describe('calls at the same time', () => {
  it('do not disturb each other', async () => {
    const folder = folderWith({});
    const all = await Promise.all(Array.from({ length: 6 }, (_, at) => fitglass(['titles'], { input: `Head of Sales ${at}\n`, cwd: folder })));
    expect(all.map(({ code, json }) => [code, json[0].title])).toEqual(all.map((_, at) => [0, `Head of Sales ${at}`]));
  });
});
