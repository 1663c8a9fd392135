import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isJobFunction } from './functions';
import { type Meaning, phrasesOf, titleLexicon, wordsOf } from './lexicon';
import type { Lexicon } from './lexicon-shape';
import { heightOf } from './seniorities';

const files = import.meta.glob<Lexicon>('./lexicon/*.ts', { eager: true, import: 'default' });
const sources = import.meta.glob<string>('./lexicon/*.ts', { eager: true, query: '?raw', import: 'default' });

const described = (meaning: Meaning): string => {
  switch (meaning.kind) {
    case 'head':
      return `title ${meaning.head.level} ${meaning.head.manages} ${meaning.grade ?? ''}`;
    case 'field':
      return 'field';
    case 'grade':
      return `grade ${meaning.grade}`;
    case 'mark':
      return `mark ${meaning.mark}`;
  }
};

describe('the lexicons of titles', () => {
  it('say one thing of a phrase in one language, but for jobs that are named as their field', () => {
    const said = new Map<string, string>();
    const clashes: string[] = [];
    for (const lexicon of Object.values(files)) {
      for (const [phrase, meaning] of phrasesOf(lexicon)) {
        const key = `${lexicon.language}: ${wordsOf(phrase).join(' ')}`;
        const now = described(meaning);
        const before = said.get(key) ?? now;
        said.set(key, before);
        const jobAndField = [before, now].includes('field') && [before, now].some((words) => words.startsWith('title mid'));
        if (before !== now && !jobAndField) clashes.push(`${key} is "${before}" and "${now}"`);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('use only functions that exist', () => {
    for (const lexicon of Object.values(files)) {
      for (const [phrase, meaning] of phrasesOf(lexicon)) {
        const functions = meaning.kind === 'field' ? meaning.functions : meaning.kind === 'head' ? (meaning.head.functions ?? []) : [];
        expect(functions.every(isJobFunction), phrase).toBe(true);
      }
    }
  });

  it('give those who lead people a level above the rest', () => {
    for (const lexicon of Object.values(files)) {
      for (const head of lexicon.heads ?? [])
        if (head.manages === 'people') expect(heightOf(head.level), head.words).toBeGreaterThanOrEqual(heightOf('lead'));
    }
  });

  it('know the small words of every language that they speak', () => {
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'no', 'fi', 'tr', 'cs', 'ro', 'ja', 'ko', 'zh']) {
      const marks = new Set(Object.values(files).flatMap((lexicon) => (lexicon.language === language ? Object.keys(lexicon.marks ?? {}) : [])));
      // Finnish and Turkish say "at" and "of" by endings, Chinese, Japanese and Korean by the order of words.
      const smallWords = ['fi', 'tr', 'cs', 'ro', 'ja', 'ko', 'zh'].includes(language) ? [] : ['and', 'of', 'at'];
      for (const mark of [...smallWords, 'former', 'seeking', 'tail']) expect(marks.has(mark), `${language} ${mark}`).toBe(true);
    }
  });

  it('find a phrase by its folded words', () => {
    const node = wordsOf('Key Account').reduce<ReturnType<typeof titleLexicon>['root'] | undefined>(
      (at, word) => at?.next?.get(word),
      titleLexicon().root,
    );
    expect(node?.next?.has('manager')).toBe(true);
  });

  it('stay under 120 KB compressed', () => {
    expect(gzipSync(Object.values(sources).join('\n'), { level: 9 }).length).toBeLessThan(120 * 1024);
  });
});
