import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, isSlow } from '@/tests/hostile/time';
import { cuesIn } from './cues';

describe('cues', () => {
  it.each([
    'We are hiring engineers in three cities.',
    'Our teams still work with spreadsheets every day.',
    'We are migrating our shop to a new platform.',
    'In May we raised a Series A.',
    'Data sits in silos across six departments.',
    'Personalisation and retention matter to us.',
    'We always buy from the cheapest supplier.',
    'Wir suchen Verstärkung für unser Team.',
    'Unsere Daten liegen in Datensilos.',
    'Nous recrutons dans toute la France.',
    'Après une levée de fonds, la croissance continue.',
    'Estamos contratando en Madrid.',
    'Nuestros procesos son todavía manuales.',
    'Estamos contratando em Lisboa.',
    'Usamos planilhas para quase tudo.',
    'Stiamo assumendo a Milano.',
    'Wij zoeken nieuwe collega’s.',
    'Veel processen zijn nog handmatig.',
    'Szukamy handlowców do nowego biura.',
    'Vi rekryterar tre svetsare i vår.',
    'Vi ansætter nye montører i Vejle.',
    'Vi utvider til nye markeder i år.',
    'Etsimme myyjiä uuteen toimistoon.',
    'Ekibimize katılacak mühendisler arıyoruz.',
    'Hledáme nové kolegy do týmu.',
    'Angajăm șoferi și dispeceri acum.',
    '부산에서 엔지니어를 채용하고 있습니다.',
  ])('"%s" is a cue', (sentence) => expect(cuesIn(`Founded long ago. ${sentence} The office has a dog.`)).toEqual([sentence]));
  it('sentences without spaces are parted at their full stops', () => {
    expect(cuesIn('私たちは紙を作っています。現在エンジニアを募集しています。犬もいます。')).toEqual(['現在エンジニアを募集しています。']);
    expect(cuesIn('我们做椅子。工厂正在招聘焊工。办公室有一只狗。')).toEqual(['工厂正在招聘焊工。']);
    expect(cuesIn('我們製作椅子。辦公室有一隻狗。')).toEqual([]);
  });
  it.each(['', 'We make chairs of wood.', 'Hiring', 'Das Büro hat einen Hund.', 'Nous fabriquons des chaises.'])('"%s" holds none', (text) =>
    expect(cuesIn(text)).toEqual([]),
  );

  it('a sentence that is too long is cut between words, around its cue', () => {
    const [cue, ...others] = cuesIn(`${'many words before it, '.repeat(30)}and our legacy system holds us back ${'and on and on '.repeat(30)}.`);
    expect(others).toEqual([]);
    expect(cue!.length).toBeLessThanOrEqual(240);
    expect(cue).toContain('legacy system');
  });
  it('an abbreviation does not end a sentence', () =>
    expect(cuesIn('Example Inc. Was rapidly growing in 2020.')).toEqual(['Example Inc. Was rapidly growing in 2020.']));
  it('each cue is a piece of the text, at most eight, none twice', () => {
    const word = fc.constantFrom(
      'We',
      'are',
      'hiring',
      'silos',
      'wood',
      'growing',
      'fast.',
      'The',
      'legacy',
      'Excel',
      '•',
      'manual',
      '\n',
      'A',
      'cat!',
      'recrutons',
      'nous',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const text = words.join(' ');
        const cues = cuesIn(text);
        expect(cues.length).toBeLessThanOrEqual(8);
        expect(new Set(cues).size).toBe(cues.length);
        for (const cue of cues) {
          expect(text.replace(/\s+/g, ' ')).toContain(cue);
          expect(cue.length).toBeLessThanOrEqual(240);
        }
      }),
    );
  });
  it.each([
    'hiring '.repeat(15_000),
    'A. '.repeat(33_000),
    'a'.repeat(100_000),
    '. A'.repeat(33_000),
    'new new new '.repeat(9_000),
    '•'.repeat(100_000),
  ])('100 KB cost time that does not grow faster than the text', (text) => {
    expect(isSlow(growthOf((length) => () => cuesIn(text.repeat(2).slice(0, length)), text.length))).toBe(false);
  });
});
