import { afterAll, describe, expect, it } from 'vitest';
import { readPack } from '@/lib/exchange/pack';
import { hostileTexts } from './hostile-texts';
import { allParsers } from './parsers';
import { cpuMilliseconds, type Growth, growthOf, isSlow } from './time';

const { parsers, unknown } = allParsers();
const named = parsers.map((parser) => [parser.name, parser] as const);
/** Short ones get past the caps on length that most parsers begin with. */
const lengths = { short: [60, 160, 400, 2_000], once: 50_000 };
const shortMilliseconds = 20;

const kinds = Object.keys(hostileTexts);
const made = new Map<string, string>();
function textOf(kind: string, length: number): string {
  const key = `${kind} ${length}`;
  const text = made.get(key) ?? hostileTexts[kind]!(length);
  made.set(key, text);
  return text;
}

const measured: (Growth & { what: string })[] = [];
const slowest = () => measured.toSorted((one, other) => other.twice - one.twice).slice(0, 8);

function slowTexts(what: string, parse: (text: string) => unknown): string[] {
  parse('Acme');
  const slow: string[] = [];
  for (const kind of kinds) {
    for (const length of lengths.short) {
      const text = textOf(kind, length);
      if ([0, 1, 2].every(() => cpuMilliseconds(() => parse(text)) > shortMilliseconds)) slow.push(`${kind}: ${length} characters take too long`);
    }
    const growth = growthOf((length) => {
      const text = textOf(kind, length);
      return () => parse(text);
    }, lengths.once);
    measured.push({ ...growth, what: `${what}: ${kind}` });
    if (isSlow(growth))
      slow.push(`${kind}: ${Math.round(growth.once)} ms for ${lengths.once} characters, ${Math.round(growth.twice)} ms for twice as many`);
  }
  return slow;
}

afterAll(() => {
  console.info(
    `Slowest on 100,000 characters:\n${slowest()
      .map(({ what, twice }) => `${twice.toFixed(1)} ms  ${what}`)
      .join('\n')}`,
  );
});

describe('no text makes a parser throw or take more than its share of time', { timeout: 60_000 }, () => {
  it('is asked of every exported function that takes text', () => {
    expect(unknown).toEqual([]);
    expect(parsers.length).toBeGreaterThan(100);
  });

  it.each(named)('%s', (name, { parse }) => expect(slowTexts(name, parse)).toEqual([]));

  it('opening a pack', () => expect(slowTexts('a pack', readPack)).toEqual([]));

  it('opening a pack whose texts are hostile', () => {
    const pack = (text: string) =>
      JSON.stringify({ format: 'fitglass-pack', version: 1, name: text, pains: [{ id: 'p', name: text, [text.slice(0, 200)]: [text] }] });
    expect(slowTexts('a text in a pack', (text) => readPack(pack(text)))).toEqual([]);
  });

  it('would notice a pattern that goes back and forth', () => {
    const careless = (text: string) => text.replace(/\s+$/, '');
    const growth = growthOf((length) => () => careless(hostileTexts.spaces!(length)), 12_000);
    expect(isSlow(growth)).toBe(true);
  });
});

/** Names that every object of the language answers to: a table that is a plain object would give its machinery away. */
const machinery = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__defineGetter__'];

function holdsMachinery(value: unknown, depth = 0): boolean {
  if (typeof value === 'function' || value === Object.prototype) return true;
  if (typeof value !== 'object' || value === null || depth > 4) return false;
  const inside = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  return inside.some((each) => holdsMachinery(each, depth + 1));
}

describe('no word is answered with the machinery of the language', () => {
  it.each(named)('%s', (_, { parse }) => {
    const forms = machinery.flatMap((word) => [
      word,
      word.toLowerCase(),
      `${word}, ${word}`,
      `Head of ${word}`,
      `1 ${word}`,
      `${word} 1`,
      `${word}: x`,
    ]);
    expect(forms.filter((text) => holdsMachinery(parse(text)))).toEqual([]);
  });
});
