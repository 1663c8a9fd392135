import { afterEach, describe, expect, it } from 'vitest';
import { chooseInterfaceLanguage, speak, spoken, spokenTag } from './language';
import { wordsFrom } from './words-from';

afterEach(() => speak('en'));

describe('the language of the panel', () => {
  it('is the browser’s when every sentence is there in it, else English', () => {
    const tags = ['en', 'en-US', 'en_GB', 'de', 'de-AT', 'de_CH', 'fr', 'pt-BR', ''];
    expect(tags.map((tag) => chooseInterfaceLanguage(tag))).toEqual(['en', 'en', 'en', 'de', 'de', 'de', 'en', 'en', 'en']);
  });

  it('is another one when it is asked for and there', () => {
    expect(['de', 'DE-at', 'xx', ''].map((asked) => chooseInterfaceLanguage('en', asked))).toEqual(['de', 'de', 'en', 'en']);
    expect(chooseInterfaceLanguage('de', 'en')).toBe('en');
  });

  it('counts and dates go with it', () => {
    speak('de');
    expect([spoken(), spokenTag()]).toEqual(['de', 'de']);
    speak('en');
    expect(spokenTag()).toBe('en-GB');
  });
});

describe('words of a part', () => {
  const hello = { hello: (name: string) => `Hello ${name}` };
  const files = { './words/en.ts': hello, './words/de.ts': { hello: (name: string) => `Guten Tag ${name}` } };

  it('come in the language that is spoken at that moment', () => {
    const inWords = wordsFrom(files);
    expect(inWords().hello('{name} %s $&')).toBe('Hello {name} %s $&');
    speak('de');
    expect(inWords().hello('{name} %s $&')).toBe('Guten Tag {name} %s $&');
  });

  it('come in English where a part is not translated, and never without English', () => {
    speak('de');
    expect(wordsFrom({ './words/en.ts': hello })().hello('A')).toBe('Hello A');
    expect(() => wordsFrom({ './words/de.ts': hello })).toThrow('no English words');
  });
});
