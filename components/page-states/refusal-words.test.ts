import { describe, expect, test } from 'vitest';
import { pageKinds } from '@/lib/page/page-kind';
import { refusals } from '@/lib/page/reading';
import { refusalWords } from './refusal-words';

describe('refusals in words', () => {
  test('each refusal has a title of its own and says what to do', () => {
    const all = refusals.map((refusal) => refusalWords(refusal, 'linkedin/person'));
    expect(new Set(all.map((words) => words.title)).size).toBe(refusals.length);
    for (const words of all) expect(words.todo).toMatch(/\.$/);
  });
  test('every kind of page can be put into every sentence', () => {
    for (const refusal of refusals)
      for (const kind of pageKinds) expect(Object.values(refusalWords(refusal, kind)).join(' ')).not.toMatch(/undefined|\//);
  });
  test('nobody is blamed and nothing is called an error', () => {
    for (const refusal of refusals)
      expect(Object.values(refusalWords(refusal, 'website')).join(' ')).not.toMatch(/error|failed|invalid|you (must|should have)/i);
  });
});
