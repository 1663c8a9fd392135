/** A verdict in German: numbers, places and bands as they are said there. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speak } from '@/lib/wording/language';
import { bandInSentence, bandWords } from './band-words';
import { FitActions } from './fit-actions';
import { sayOpen, sayPlace } from './say-place';
import { sayRange, sayTrack, usualEdges } from './say-score';
import { sayValue } from './say-value';
import { sayWhatIf } from './say-what-if';
import { stepWords } from './step-words';

beforeEach(() => speak('de'));
afterEach(() => speak('en'));

describe('a verdict in German', () => {
  it('groups numbers with points and names units', () => {
    expect(sayValue('company.employees', { min: 1001, max: 5000 })).toBe('1.001–5.000');
    expect(sayValue('company.employees', { min: 10001, max: null })).toBe('10.001 oder mehr');
    expect(sayValue('company.revenue', { min: 1e6, max: 5e6, currency: 'EUR', period: 'month' })).toBe('1.000.000–5.000.000 EUR im Monat');
    expect(sayValue('company.growth', { percent: 12, months: 24 })).toBe('12 % in 24 Monaten');
  });

  it('keeps the capitals of what is no band inside a sentence', () => {
    expect(bandInSentence(bandWords('strong', false))).toBe('passt gut');
    expect(bandInSentence({ word: 'Von Ihnen' })).toBe('von Ihnen');
  });

  it('says the score and what could become of it', () => {
    expect(sayRange({ score: 82, low: 67, high: 85 })).toBe('bisher 82, am Ende 67 bis 85');
    expect(sayTrack({ score: null, low: 10, high: 90 }, usualEdges)).toMatch(
      /^Noch keine Punktzahl: Alles von 10 bis 90 ist möglich\. Auf einer Skala/,
    );
    const before = { band: 'possible', score: 64, low: 50, high: 80, coverage: 0.8 } as const;
    expect(sayWhatIf(before, { ...before, band: 'strong', score: 80 }, { without: new Set(['a', 'b']), supposed: new Map() }, false)).toBe(
      'Ohne diese 2: 64 → 80, aus „Vielleicht“ wird „Passt gut“',
    );
    expect(sayWhatIf(before, { ...before, score: 60 }, { without: new Set(), supposed: new Map([['a', 'not-met']]) }, false)).toBe(
      'Wenn nein: 64 → 60, am Ende 50 bis 80, es bleibt bei „Vielleicht“',
    );
  });

  it('says on the button of what is saved what a press does', () => {
    const press = () => {};
    const acts = createElement(FitActions, {
      about: 'person',
      saved: true,
      ruledOut: true,
      choosing: false,
      onSave: press,
      onUnsave: press,
      onStartRuleOut: press,
    });
    expect(renderToStaticMarkup(acts)).toMatch(/title="Gemerkt, entfernen".+ Gemerkt .*lucide-x/);
  });

  it('names pages and what a button does with them', () => {
    const about = 'https://www.linkedin.com/company/halden-grid-example/about/';
    expect([sayPlace(about), sayOpen('https://halden-grid.example/pricing')]).toEqual(['LinkedIn-Info-Seite', 'halden-grid.example/pricing öffnen']);
    expect(stepWords({ do: 'find-person', why: '', url: about }, 'account')).toBe('Zeigen, wer dort arbeitet');
  });
});
