import { describe, expect, it } from 'vitest';
import { cueFinder, saidWords } from './said-words';

const found = (text: string, ...cues: string[]) => cueFinder(cues)(saidWords(text)).map(({ cue }) => cue);

describe('a cue in a sentence', () => {
  it('is found as whole words, in any case, with or without accents and hyphens', () => {
    expect(found('Our Customer-Success team is small.', 'customer success')).toEqual(['customer success']);
    expect(found('La fidelisation passe avant tout.', 'fidélisation')).toEqual(['fidélisation']);
    expect(found('We make smart homes.', 'art')).toEqual([]);
    expect(found('The churning of butter', 'churn')).toEqual([]);
  });

  it('forgives a plural s and the endings of longer words', () => {
    expect(found('Datensilos und manuellen Prozessen', 'Datensilo', 'manuelle Prozesse')).toEqual(['Datensilo', 'manuelle Prozesse']);
    expect(found('Two CRMs', 'CRM')).toEqual(['CRM']);
    expect(found('arte', 'art')).toEqual([]);
    expect(found('customers in custom boxes', 'customs')).toEqual([]);
  });

  it('of capitals stands in capitals', () => {
    expect(found('The ROI of each campaign', 'ROI')).toEqual(['ROI']);
    expect(found('Le client est roi.', 'ROI')).toEqual([]);
  });

  it('is found each time it is said, with its place', () => {
    expect(cueFinder(['churn'])(saidWords('Churn here, churn there'))).toEqual([
      { cue: 'churn', from: 0, to: 1 },
      { cue: 'churn', from: 2, to: 3 },
    ]);
  });

  it('that holds no word at all is never found', () => {
    expect(found('Anything. At all.', '…', '')).toEqual([]);
  });

  it('is found quickly in text that wants to be slow', () => {
    const text = 'churn '.repeat(20_000);
    expect(saidWords(text)).toHaveLength(120);
    expect(found(`${'a\u0301'.repeat(50_000)} churn`, 'churn')).toEqual(['churn']);
  });
});
