import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { technologyMatcher } from '@/lib/criterion/technology-names';
import type { Trace } from '@/lib/page/sources/trace';
import { technologiesByFingerprint } from '@/lib/technology/fingerprints';
import { knownTools } from '@/lib/technology/known-tools';
import type { SignatureFile } from '@/lib/technology/signature';
import { describeTechnologies } from '../../../scripts/data/technologies/describe';
import { type MadeTechnologies, makeTechnologies } from '../../../scripts/data/technologies/make-technologies';
import { growthOf, isSlow } from '../../hostile/time';
import { root } from '../../support/sources';

const files = Object.values(import.meta.glob<{ default: SignatureFile }>('/lib/technology/signatures/*.ts', { eager: true })).map(
  (file) => file.default,
);
const signatures = files.flatMap(({ tools }) => tools);
let made: MadeTechnologies;
beforeAll(async () => {
  made = await makeTechnologies();
});

describe('our own signatures', () => {
  it('are more than a hundred, each tool once', () => {
    const names = signatures.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('call a tool as the lexicon of tools does', () => {
    const spellings = new Map(
      knownTools().flatMap(({ name, words }) => (words.also?.split('|') ?? []).map((also) => [also.toLowerCase(), name] as const)),
    );
    const canonical = new Set(knownTools().map(({ name }) => name));
    expect(signatures.filter(({ name }) => !canonical.has(name) && spellings.has(name.toLowerCase())).map(({ name }) => name)).toEqual([]);
  });

  it('begin with a whole host and have no more than a path behind it', () => {
    const loads = signatures.flatMap(({ loads }) => [loads ?? []].flat());
    expect(loads.filter((address) => !/^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}\/[\w./?=@-]*$/.test(address))).toEqual([]);
  });

  it('are each found by everything they name', () => {
    const missed: string[] = [];
    const page = 'https://www.tarnbeck.example/';
    for (const { name, loads, paths, cookies, ids, attributes, elements, meta } of signatures) {
      const traces: Trace[] = [
        ...[loads ?? []].flat().map((address): Trace => ['script', 'src', `https://${address}`]),
        ...[paths ?? []].flat().map((path): Trace => ['script', 'src', `https://cdn.tarnbeck.example${path}x.js`]),
        ...[cookies ?? []].flat().map((cookie): Trace => ['cookie', 'name', cookie.replace('*', 'abc123')]),
        ...[ids ?? []].flat().map((id): Trace => ['div', 'id', id]),
        ...[attributes ?? []].flat().map((attribute): Trace => ['div', attribute.toLowerCase(), '']),
        ...[elements ?? []].flat().map((element): Trace => ['element', 'name', element]),
        ...Object.entries(meta ?? {}).map(([key, content]): Trace => ['meta', key.toLowerCase(), `${content} 1.2`]),
      ];
      expect(traces.length, name).toBeGreaterThan(0);
      for (const trace of traces)
        if (!technologiesByFingerprint([trace], page, made.table).some((each) => each.name === name)) missed.push(`${name}: ${trace.join(' ')}`);
    }
    expect(missed).toEqual([]);
  });
});

describe('the table of fingerprints', () => {
  it('holds most of what Wappalyzer knows, and counts what it leaves out', () => {
    expect(made.found.wappalyzer).toBeGreaterThan(2_000);
    expect(made.used).toBeGreaterThan(3_000);
    expect(made.left.get('asks for JavaScript globals')).toBeGreaterThan(1_000);
  });

  it('is described as it is', async () => {
    await expect(describeTechnologies(made)).toMatchFileSnapshot(join(root, 'docs', 'technologies.md'));
  });

  it('is the same every time', async () => {
    expect(JSON.stringify((await makeTechnologies()).table)).toBe(JSON.stringify(made.table));
  });

  it('says names that criteria ask for', () => {
    const technologies = made.table.technologies.map(([name, category]) => ({ name, category: made.table.categories[category]! }));
    for (const wanted of [
      'HubSpot',
      'Salesforce',
      'Marketo',
      'Pardot',
      'Intercom',
      'Segment',
      'Google Analytics',
      'GTM',
      'Meta Pixel',
      'Live chat',
      'CRM',
      'Matomo',
      'Jira',
    ])
      expect(technologies.some(technologyMatcher(wanted)), wanted).toBe(true);
    expect(
      technologies.map(({ name }) => name).filter((name, at, all) => all.findIndex((each) => each.toLowerCase() === name.toLowerCase()) !== at),
    ).toEqual([]);
  });

  it('has no pattern that hostile text makes slow', () => {
    const patterns = [
      ...new Set(
        Object.values(made.table.rules).flatMap((grams) =>
          Object.values(grams)
            .flat()
            .flatMap(([, , literal, pattern]) => (pattern ? [`${literal}\n${pattern}`] : [])),
        ),
      ),
    ];
    expect(patterns.length).toBeGreaterThan(500);
    const fillers = ['a', '/', '.', '-', '1', 'a/', '.a', '/a.', '1.'];
    const slow = patterns.filter((each) => {
      const [literal = '', source = ''] = each.split('\n');
      const pattern = new RegExp(source, 'i');
      return fillers.some((filler) => {
        const text = (length: number) => `${literal}${filler}`.repeat(length).slice(0, length / 2) + filler.repeat(length).slice(0, length / 2);
        const growth = growthOf((length) => () => void pattern.test(text(length)), 1_000);
        return isSlow(growth) || growth.twice > 100;
      });
    });
    expect(slow).toEqual([]);
  }, 120_000);

  it('stays quick on a page full of what it looks for', () => {
    const literals = Object.entries(made.table.rules).flatMap(([channel, grams]) =>
      channel.endsWith(' src')
        ? Object.values(grams)
            .flat()
            .map(([, , literal]) => literal)
        : [],
    );
    const page = (count: number) =>
      Array.from(
        { length: count },
        (_, at): Trace => [
          'script',
          'src',
          `https://evil.example/${literals.slice((at * 37) % literals.length, ((at * 37) % literals.length) + 20).join('/')}`.slice(0, 450),
        ],
      );
    const growth = growthOf((count) => {
      const traces = page(count);
      return () => void technologiesByFingerprint(traces, 'https://evil.example/', made.table);
    }, 120);
    expect(isSlow(growth), `${growth.once} ms, ${growth.twice} ms`).toBe(false);
  });
});
