import { describe, expect, it } from 'vitest';
import { phrasesIn } from './phrase-sets';
import { phraseWith } from './phrase-with';

const french = phrasesIn('fr')!;
const spelled = (phrase: string, slots: Record<string, string>) => phraseWith(french, phrase, slots).replaceAll('\u00A0', '~');

describe('French spelling', () => {
  it('drops the e of “de” before a vowel, and keeps it before an h that may not be mute', () => {
    const page = (company: string) => spelled('la page de {company}.', { company });
    expect(['Atelier Brume', 'Écluse', 'Northloom', 'Halden', '3D Ouest'].map(page)).toEqual([
      'la page d’Atelier Brume.',
      'la page d’Écluse.',
      'la page de Northloom.',
      'la page de Halden.',
      'la page de 3D Ouest.',
    ]);
    expect(spelled('Un résultat que {company} peut vérifier', { company: 'Oreval' })).toBe('Un résultat qu’Oreval peut vérifier');
  });

  it('keeps marks of two parts on the line of their word, and leaves the words of a page alone', () => {
    expect(spelled('On lit : « {quote} ».', { quote: 'Pourquoi nous ? Parce que !' })).toBe('On lit~: «~Pourquoi nous ? Parce que !~».');
  });

  it('goes on in small letters behind a colon where the user’s words begin with an article, never in a name or a page’s words', () => {
    expect(spelled('Ce problème : {pain}.', { pain: 'Une file trop longue' })).toBe('Ce problème~: une file trop longue.');
    expect(spelled('Ce problème : {pain}.', { pain: 'L’attente' })).toBe('Ce problème~: L’attente.');
    expect(spelled('Votre poste est : {title}.', { title: 'La directrice' })).toBe('Votre poste est~: La directrice.');
    expect(spelled('{pain} : un sujet ?', { pain: 'Une file' })).toBe('Une file~: un sujet~?');
  });
});
