import { describe, expect, it } from 'vitest';
import { readOptions, single } from './options';
import { pageArguments } from './page-arguments';

describe('the words after a verb', () => {
  it('are options with values, flags and plain words', () => {
    const options = readOptions(['--pack', 'p.json', 'a', '--sample', '--list=l.jsonl', '--', '--b'], ['pack', 'list'], ['sample']);
    expect([single(options, 'pack'), single(options, 'list'), single(options, 'none'), [...options.flags], options.rest]).toEqual([
      'p.json',
      'l.jsonl',
      null,
      ['sample'],
      ['a', '--b'],
    ]);
  });

  it('are refused with what would be right', () => {
    expect(() => readOptions(['--pak', 'p'], ['pack'])).toThrow('--pak is no option here; these are: --pack');
    expect(() => readOptions(['--pack'], ['pack'])).toThrow('--pack needs a value after it');
    expect(() => single(readOptions(['--pack', 'a', '--pack', 'b'], ['pack']), 'pack')).toThrow('--pack can be given once');
  });
});

describe('pages on the command line', () => {
  it('are an address and the file that was saved from it, in order, between other words', () => {
    expect(pageArguments(['--pack', 'p', '--url', 'https://a.example/', 'a.html', '--url=https://b.example/', 'b.html'])).toEqual({
      pages: [
        { url: 'https://a.example/', file: 'a.html' },
        { url: 'https://b.example/', file: 'b.html' },
      ],
      left: ['--pack', 'p'],
    });
  });

  it.each([[['--url']], [['--url', 'https://a.example/']], [['--url', '--url', 'a']], [['--url', 'https://a.example/', '--pack']]])(
    'are refused when one is missing: %j',
    (args) => {
      expect(() => pageArguments(args)).toThrow('--url needs the address and then the file');
    },
  );
});
