import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '@/lib/wording/language';
import { sayBand } from './say-band';

afterEach(() => speak('en'));

describe('the band that a note keeps', () => {
  it('is said in the language of today', () => {
    expect([sayBand('strong'), sayBand('avoid')]).toEqual(['strong fit', 'one to avoid']);
    speak('de');
    expect([sayBand('strong'), sayBand('avoid')]).toEqual(['passt gut', 'zu meiden']);
  });

  it('is the word itself in a note of an earlier version', () => {
    speak('de');
    expect([sayBand('weak fit'), sayBand('constructor')]).toEqual(['weak fit', 'constructor']);
  });
});
