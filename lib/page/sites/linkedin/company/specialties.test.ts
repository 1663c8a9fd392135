import { expect, it } from 'vitest';
import { itemsOf } from './specialties';

it.each<[string, string | null, string[]]>([
  ['a, b, and c', 'en', ['a', 'b', 'c']],
  ['a, b, and research and development', 'en', ['a', 'b', 'research and development']],
  ['a, research and development', 'en', ['a', 'research and development']],
  ['a, b und c', 'de-de', ['a', 'b', 'c']],
  ['a, Forschung und Entwicklung und c', 'de', ['a', 'Forschung und Entwicklung', 'c']],
  ['Forschung und Entwicklung', 'de', ['Forschung und Entwicklung']],
  ['a, b et conseil en nutrition', 'fr', ['a', 'b', 'conseil en nutrition']],
  ['a, b y c', 'es', ['a', 'b', 'c']],
  ['a, b e c', 'pt-br', ['a', 'b', 'c']],
  ['a, b en c', 'nl', ['a', 'b', 'c']],
  ['a、b、c', 'ja', ['a', 'b', 'c']],
  ['a, a, b.', null, ['a', 'b']],
  ['one', null, ['one']],
  ['', 'en', []],
])('"%s" in %s are its specialties', (text, language, items) => expect(itemsOf(text, language)).toEqual(items));

it.each([', '.repeat(50_000), 'a, '.repeat(33_000), 'und '.repeat(25_000), 'a'.repeat(100_000), '. '.repeat(50_000)])(
  'a list without end is cut in time',
  (text) => {
    const start = performance.now();
    expect(itemsOf(text, 'de').length).toBeLessThanOrEqual(50);
    expect(performance.now() - start).toBeLessThan(20);
  },
);
