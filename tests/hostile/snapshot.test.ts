import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReading } from '@/lib/app/check-reading';
import { interpret } from '@/lib/app/interpret';
import { limits } from '@/lib/kernel/limits';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import type { Outline } from '@/lib/page/outline/outline';
import { readPage } from '@/lib/page/read-page';
import type { PageSnapshot } from '@/lib/page/snapshot/snapshot';
import { type OpenedSnapshot, unpackSnapshot } from '@/lib/page/snapshot/unpack';
import { addresses, snapshotOf } from './hostile-snapshots';
import { hostileTexts } from './hostile-texts';
import { growthOf, isSlow } from './time';

const kinds = Object.keys(addresses) as (keyof typeof addresses)[];
const texts = [
  'Company size',
  '51-200 employees',
  'Skills',
  'We use Salesforce.',
  'Founded',
  '1999',
  '12 Elm Street, Ulm 89073',
  'Experience',
  'CTO',
  'Acme',
  'Jan 2019 - Present',
];
const valid = kinds.map((kind) => snapshotOf(kind, texts));

/** Everything that one part of an outline says about another, once more and by itself. */
function expectConsistent({ lines, sections, pairs, links, items }: Outline): void {
  const inside = ({ first, last }: { first: number; last: number }) => first >= 0 && first <= last && last <= lines.length;
  expect(lines.every((line) => sections[line.section] && (line.item === null || items[line.item]) && line.level >= 0 && line.level <= 6)).toBe(true);
  expect(sections.every((each, at) => inside(each) && (each.parent === null || each.parent < at))).toBe(true);
  expect(items.every((each, at) => inside(each) && (each.parent === null || each.parent < at))).toBe(true);
  expect(links.every((each) => inside(each) && sections[each.section])).toBe(true);
  expect(pairs.every((pair) => sections[pair.section] && pair.values.every(({ line }) => lines[line]))).toBe(true);
  for (const { node } of [...lines, ...sections, ...links, ...items]) {
    let steps = 0;
    for (let each = node.parentElement; each !== null; each = each.parentElement) steps += 1;
    expect(steps).toBeLessThan(1_000);
  }
}

/** What the worker does with an opened snapshot, to the last step before something is stored. */
function readThrough(opened: OpenedSnapshot): void {
  const reading = readPage(opened);
  expect(JSON.stringify(reading.signals).length).toBeLessThan(limits.readingCharacters * 1.1);
  const checked = checkReading(reading);
  if (checked.ok) interpret(checked.value, { parsePlace: smallPlaceParser() });
}

function open(value: unknown): OpenedSnapshot | null {
  const opened = unpackSnapshot(value);
  if (opened.ok) return opened.value;
  expect(opened.error).toMatch(/^The page was not read: .+\(.+\)\. Reload the page and press the button again\.$/);
  return null;
}

describe('what a page sends back', () => {
  it.each(kinds)('is read when it adds up (%s)', (kind) => {
    const opened = open(valid[kinds.indexOf(kind)]);
    expectConsistent(opened!.outline);
    expect(readPage(opened!)).toMatchObject({ refusal: null });
    readThrough(opened!);
  });

  it('is refused when it is anything else', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
        (value) => {
          expect(open(value)).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused or consistent, and read without a throw, when any part of it is anything', { timeout: 120_000 }, () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(-2, -1, 0.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, '', 'x', [], {}, [[]], [null], true, 0, 1, 7),
      fc.anything({ maxDepth: 2, withSparseArray: true }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...valid),
        fc.array(fc.tuple(fc.array(fc.nat(9), { minLength: 1, maxLength: 7 }), odd), { minLength: 1, maxLength: 3 }),
        (snapshot, changes) => {
          const opened = open(changes.reduce<unknown>((value, [path, put]) => changed(value, path, put), snapshot));
          if (opened === null) return;
          expectConsistent(opened.outline);
          readThrough(opened);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is read without a throw when every text of it is hostile', () => {
    const hostile = fc.oneof(
      fc.constantFrom(...Object.keys(hostileTexts)).chain((kind) => fc.nat(400).map((length) => hostileTexts[kind]!(length))),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        '{{x}}',
        '=1+1',
        `$\{x}`,
        'javascript:alert(1)',
        'Experience',
        'Company size',
        'Headquarters',
        '10,001+ employees',
      ),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(hostile, { maxLength: 30 }), (kind, said) => {
        const opened = open(snapshotOf(kind, said));
        expect(opened).not.toBeNull();
        readThrough(opened!);
      }),
      { numRuns: 400 },
    );
  });

  it('with members named after the language’s own machinery changes nothing outside', () => {
    const snapshot = JSON.parse(
      JSON.stringify(valid[2])
        .replaceAll('"aria-label"', '"__proto__"')
        .replace('"name":"Company size"', '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'),
    );
    readThrough(open(snapshot)!);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each<[string, (snapshot: PageSnapshot) => void]>([
    ['a line that no page shows', ({ outline }) => outline.lines.push(['Acme\u202E  GmbH', 0, 0, 0, -1, 0, 0])],
    ['a line without end', ({ outline }) => outline.lines.push(['x'.repeat(30_000), 0, 0, 0, -1, 0, 0])],
    [
      'too many words',
      ({ outline }) =>
        outline.lines.push(...Array.from({ length: 100 }, () => ['x'.repeat(20_000), 0, 0, 0, -1, 0, 0] as (typeof outline.lines)[number])),
    ],
    [
      'a line that ends before it begins',
      ({ outline }) => {
        outline.sections[2]![4] = outline.sections[2]![5] + 1;
      },
    ],
    [
      'sections nested without end',
      ({ outline }) =>
        outline.sections.push(...Array.from({ length: 300 }, (_, at) => [[], '', '', at + 3, 0, 0, 0] as (typeof outline.sections)[number])),
    ],
    [
      'list items nested without end',
      ({ outline }) => {
        outline.items = Array.from({ length: 300 }, (_, at) => [at - 1, 0, 0, 0]);
      },
    ],
    [
      'elements nested without end',
      ({ outline }) => {
        outline.elements = Array.from({ length: 5_000 }, (_, at) => [0, at - 1]);
      },
    ],
    ['a hole where a line should be', ({ outline }) => void delete outline.lines[1]],
    [
      'half a million elements',
      ({ outline }) => {
        outline.elements = Array.from({ length: 500_000 }, () => [0, -1]);
      },
    ],
    [
      'null for a record',
      ({ embedded }) => {
        embedded.jsonLd = [null as never];
      },
    ],
    [
      'null for a meta tag',
      ({ embedded }) => {
        embedded.meta = [null as never];
      },
    ],
    [
      'an address without end',
      ({ outline }) => {
        outline.links[0]![0] = `https://a.example/${'x'.repeat(10_000)}`;
      },
    ],
  ])('with %s is refused', (_, change) => {
    const snapshot = structuredClone(valid[0]!);
    change(snapshot);
    expect(open(snapshot)).toBeNull();
  });

  it('is read in a time that grows with its length, whatever it says', { timeout: 600_000 }, () => {
    const slow: string[] = [];
    for (const kind of kinds)
      for (const [name, make] of Object.entries(hostileTexts))
        for (const characters of [250, 10_000]) {
          const growth = growthOf((length) => {
            const snapshot = snapshotOf(kind, Array<string>(length / characters).fill(make(characters)));
            return () => readThrough(open(snapshot)!);
          }, 50_000);
          if (isSlow(growth))
            slow.push(`${kind}, lines of ${characters}, ${name}: ${Math.round(growth.once)} ms, twice as many ${Math.round(growth.twice)} ms`);
        }
    expect(slow).toEqual([]);
  });
});

/** A copy in which the member at the end of the path is another; path entries count members. */
function changed(value: unknown, [step, ...rest]: readonly number[], put: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  if (Array.isArray(value)) {
    if (value.length === 0) return put;
    const at = step % value.length;
    return value.map((each, index) => (index === at ? changed(each, rest, put) : each));
  }
  const names = Object.keys(value);
  const name = names[step % names.length];
  if (name === undefined) return put;
  return { ...value, [name]: changed((value as Record<string, unknown>)[name], rest, put) };
}
