import { describe, expect, it } from 'vitest';
import { findWords, type Words } from './find-words';

/** The words of each place as the page has them, pieces put together. */
function found(pieces: readonly string[], words: Words): string[] {
  return findWords(pieces, words).map(({ from, to }) =>
    from.piece === to.piece
      ? pieces[from.piece]!.slice(from.offset, to.offset)
      : [pieces[from.piece]!.slice(from.offset), ...pieces.slice(from.piece + 1, to.piece), pieces[to.piece]!.slice(0, to.offset)].join('|'),
  );
}

describe('finding the words of a quote', () => {
  it('finds them inside one piece of text, with the blanks as the page has them', () => {
    expect(found(['  We make\n   swings and ladders. '], { quote: 'swings and ladders' })).toEqual(['swings and ladders']);
    expect(found(['Head  of\u00a0Sales'], { quote: 'Head of Sales' })).toEqual(['Head  of\u00a0Sales']);
  });

  it('finds them across pieces, and between them whatever stands there', () => {
    expect(found(['Director of ', 'Marketing', ' at Northloom'], { quote: 'Director of Marketing' })).toEqual(['Director of |Marketing']);
    expect(found(['Industry', '\n', 'Retail'], { quote: 'Industry Retail' })).toEqual(['Industry|\n|Retail']);
  });

  it('passes over invisible characters on either side', () => {
    expect(found(['North\u200bloom\u00ad GmbH'], { quote: 'Northloom GmbH' })).toEqual(['North\u200bloom\u00ad GmbH']);
  });

  it('prefers whole words to parts of words, and then the place with the right neighbours', () => {
    const pieces = ['Salesforce admin', 'Sales', 'Berlin', 'Sales', 'Ghent'];
    expect(findWords(pieces, { quote: 'Sales', prefix: 'Berlin', suffix: 'Ghent' })[0]?.from).toEqual({ piece: 3, offset: 0 });
    expect(findWords(pieces, { quote: 'Sales' })[0]?.from).toEqual({ piece: 1, offset: 0 });
    expect(findWords(pieces, { quote: 'Sales' }).at(-1)?.from).toEqual({ piece: 0, offset: 0 });
  });

  it('finds nothing where the words are not, or where there are none', () => {
    expect(found(['We make swings'], { quote: 'We make slides' })).toEqual([]);
    expect(found(['We make swings'], { quote: ' \u200b ' })).toEqual([]);
    expect(found([], { quote: 'swings' })).toEqual([]);
  });

  it('takes the text literally: signs of patterns and templates are plain characters', () => {
    expect(found(['100 % {name} (a+b)* $&'], { quote: '{name} (a+b)* $&' })).toEqual(['{name} (a+b)* $&']);
  });

  it('stays quick and bounded on a page that repeats the words without end', () => {
    expect(findWords(['a'.repeat(200_000)], { quote: 'aa' }).length).toBe(500);
  });
});
