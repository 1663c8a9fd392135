import { describe, expect, it } from 'vitest';
import { clean, cut, dropEnd, fold, isClean } from './text';

describe('text of a page', () => {
  it('loses what cannot be seen and keeps one space between words', () => {
    expect(clean('  Acme\u202E\u200B \u00A0\n GmbH\u0000 ')).toBe('Acme GmbH');
  });

  it('is called clean exactly when cleaning leaves it alone', () => {
    for (const text of ['', 'a b', ' a', 'a ', 'a  b', 'a\tb', 'a\u00A0b', 'a\u200Bb', 'é', 'a\n', '\u202E', '😀 x', '\uFEFF'])
      expect([text, isClean(text)]).toEqual([text, clean(text) === text]);
  });

  it('is compared without case, accents and ligatures', () => {
    expect(fold('Ärzte-Straße in ŁÓDŹ, Œuvre ﬁne')).toBe('arzte-strasse in lodz, oeuvre fine');
    expect(fold('A\u0301\u0323B')).toBe('ab');
    expect(fold('ΐ')).toBe('ι');
  });

  it('folds alike whether it was written in one piece or with marks', () => {
    for (const text of ['Müller', 'Île-de-France', 'Đà Nẵng', 'Ελλάδα', 'Йошкар-Ола', '서울'])
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });

  it('loses only its end, character by character', () => {
    expect(dropEnd('Company size: . ', /[\s:.]/)).toBe('Company size');
    expect(dropEnd(' ::', /[\s:]/)).toBe('');
    expect(dropEnd('a: b', /[\s:]/)).toBe('a: b');
  });

  it('is cut between characters and never inside one', () => {
    expect(cut('abcdef', 4)).toBe('abc…');
    expect(cut('ab😀cd', 4)).toBe('ab…');
    expect(cut('abcd', 4)).toBe('abcd');
  });
});
