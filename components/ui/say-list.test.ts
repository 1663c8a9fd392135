import { describe, expect, test } from 'vitest';
import { endSentence, sayCount, sayList } from './say-list';
import { hostOf, samePage, webAddress } from './web-address';

describe('small sentences', () => {
  test('lists are joined as people join them', () =>
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(sayList)).toEqual(['', 'a', 'a and b', 'a, b and c']));
  test('one is not many', () => expect([sayCount(1, 'reason'), sayCount(3, 'reason')]).toEqual(['1 reason', '3 reasons']));
  test('a sentence ends once', () => expect(['Keep it', 'Keep it.', 'Why?'].map(endSentence)).toEqual(['Keep it.', 'Keep it.', 'Why?']));
});

describe('addresses from pages', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', 'file:///etc/passwd', 'no address', ''])(
    '%j can never be pressed',
    (text) => expect(webAddress(text)).toBeNull(),
  );
  test('the same page is known whatever its query, fragment or closing slash', () => {
    expect(samePage('https://www.halden-grid.example/about/?x=1#y', 'https://halden-grid.example/about')).toBe(true);
    expect(samePage('https://halden-grid.example/about', 'https://halden-grid.example/team')).toBe(false);
    expect(samePage('no address', 'none either')).toBe(false);
  });
  test('a web address can, and is read without www', () => expect(hostOf('https://www.halden-grid.example/x')).toBe('halden-grid.example'));
});
