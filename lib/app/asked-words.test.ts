import { describe, expect, it } from 'vitest';
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { RawReading } from '@/lib/page/reading';
import type { Persona } from '@/lib/persona/persona';
import type { Signal } from '@/lib/signal/signal';
import { askedWords, withAskedWords } from './asked-words';
import { withBusinessModel } from './interpret-business-model';

const criterion = (kind: string, params: unknown): Criterion => ({ id: kind, kind, params, mode: 'score', weight: 1, because: 'b' });
const icp = (...criteria: Criterion[]): Icp => ({ id: 'i', name: 'I', segment: '', status: 'current', criteria, pains: [] });
const persona = (...criteria: Criterion[]): Persona => ({ id: 'p', name: 'P', quote: '', icps: [], role: '', criteria, pains: [] });
const page = (lines: string[], more: Partial<RawReading> = {}): RawReading => ({
  url: 'https://www.linkedin.com/company/example-demo/about/',
  canonicalUrl: 'https://www.linkedin.com/company/example-demo/about/',
  kind: 'linkedin/company',
  reader: 'linkedin/company@1',
  refusal: null,
  signals: [],
  rows: [],
  gaps: [],
  problems: [],
  milliseconds: 1,
  language: 'en',
  facts: { lines: lines.map((text) => ({ text, section: 'Overview' })), links: [], traces: [] },
  ...more,
});
const cues = (lines: string[], company: string[], more: Partial<RawReading> = {}, signals: Signal[] = []) =>
  withAskedWords(signals, page(lines, more), { company, person: company }).find(({ key }) => key.endsWith('.cues'));

describe('the words that criteria ask for', () => {
  it('are those of cues about companies and about people, each once', () => {
    const icps = [
      icp(criterion('cue', { any: ['growth', 'churn'], none: ['cheap'] }), criterion('technology', { any: ['Slack'] })),
      icp(criterion('cue', { any: ['growth'] })),
    ];
    const personas = [persona(criterion('person-cue', { any: ['ROI'] }))];
    expect(askedWords({ icps, personas })).toEqual({ company: ['growth', 'churn', 'cheap'], person: ['ROI'], pains: [] });
  });

  it('are none where settings are broken', () => {
    expect(
      askedWords({ icps: [icp(criterion('cue', null), criterion('cue', { any: 'growth' }), criterion('cue', { any: [7] }))], personas: [] }),
    ).toEqual({ company: [], person: [], pains: [] });
  });
});

describe('a sentence that says an asked word', () => {
  it('joins the cues with its own words and place', () => {
    const said = 'We bring our customer data together.';
    expect(cues([`Chairs since 1990. ${said} Come in.`], ['customer data'])).toEqual({
      key: 'company.cues',
      value: [said],
      confidence: 0.65,
      evidence: [{ quote: said, section: 'Overview', source: 'line', item: said }],
    });
  });

  it('is found in other letters, with a plural s, never inside another word', () => {
    expect(cues(['We are Customer-Centric to the core.'], ['customer centric'])?.value).toHaveLength(1);
    expect(cues(['Our drones fly over every field.'], ['drone'])?.value).toHaveLength(1);
    expect(cues(['We make smart homes for everybody.'], ['art'])).toBeUndefined();
  });

  it('is no menu item and no label', () => {
    expect(cues(['Growth', 'Growth and more'], ['growth'])).toBeUndefined();
  });

  it('is taken once per word, and not when a cue says the word already', () => {
    expect(cues(['We love growth very much.', 'Growth is what we want.'], ['growth'])?.value).toEqual(['We love growth very much.']);
    const held: Signal = {
      key: 'company.cues',
      value: ['Rapid growth in Leeds'],
      confidence: 0.8,
      evidence: [{ quote: 'Rapid growth in Leeds', section: '', source: 'line' }],
    };
    expect(cues(['We love growth very much.'], ['growth'], {}, [held])).toEqual(held);
  });

  it('on a profile is about the person, in a posting about the company, and on a list about nobody', () => {
    expect(cues(['I measure the ROI of campaigns.'], ['ROI'], { kind: 'linkedin/person' })?.key).toBe('person.cues');
    expect(cues(['You measure the ROI of campaigns.'], ['ROI'], { kind: 'linkedin/job' })?.key).toBe('company.cues');
    expect(cues(['I measure the ROI of campaigns.'], ['ROI'], { kind: 'linkedin/people-search' })).toBeUndefined();
    expect(cues(['I measure the ROI of campaigns.'], ['ROI'], { refusal: 'stale' })).toBeUndefined();
  });

  it('is one of twelve at most', () => {
    const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
    expect(
      cues(
        words.map((word) => `We like the ${word} very much.`),
        words,
      )?.value,
    ).toHaveLength(12);
  });
});

describe('a sentence that says a cue of a pain', () => {
  const taken = (lines: string[], pains: string[], more: Partial<RawReading> = {}, signals: Signal[] = []) =>
    withAskedWords(signals, page(lines, more), { company: [], person: [], pains }).find(({ key }) => key.endsWith('.cues'))?.value;

  it('is taken along from pages of companies and of people', () => {
    expect(askedWords({ icps: [], personas: [], pains: [{ id: 'churn', name: 'Churn', cues: ['churn', 'renewal rate'] }] }).pains).toEqual([
      'churn',
      'renewal rate',
    ]);
    expect(taken(['Churn is our biggest worry this year.'], ['churn'])).toEqual(['Churn is our biggest worry this year.']);
    expect(taken(['I fight churn in a team of six.'], ['churn'], { kind: 'linkedin/person' })).toEqual(['I fight churn in a team of six.']);
  });

  it('is not the one that denies it, but the one that means it', () => {
    expect(taken(['We know no churn here at all.', 'Churn is our biggest worry this year.'], ['churn'])).toEqual([
      'Churn is our biggest worry this year.',
    ]);
    expect(taken(['We help insurers reduce churn with ease.'], ['churn'])).toBeUndefined();
  });

  it('is not taken twice when a cue of the page says the word already', () => {
    const held: Signal = {
      key: 'company.cues',
      value: ['Churn grows each quarter.'],
      confidence: 0.8,
      evidence: [{ quote: 'Churn grows each quarter.', section: '', source: 'line' }],
    };
    expect(taken(['Churn is our biggest worry this year.'], ['churn'], {}, [held])).toEqual(['Churn grows each quarter.']);
  });

  it('is one of twelve at most, beside those that criteria asked for', () => {
    const words = Array.from({ length: 40 }, (_, at) => `trouble${at}`);
    const lines = words.map((word) => `We still fight with ${word} every day.`);
    expect(taken(lines, words)).toHaveLength(12);
  });

  it('is joined by stated goals and by a search for a supplier, and by nothing that was done or is sold', () => {
    const lines = [
      'We want to increase sales 20 % by next quarter.',
      'Wir suchen einen Anbieter für unser neues Lager.',
      'We increased sales by 20 % last year.',
      'We help companies increase sales 20 % by next quarter.',
      'We love to improve the quality of life.',
    ];
    expect(taken(lines, [])).toEqual(lines.slice(0, 2));
  });

  it('leaves private life where it is', () => {
    expect(taken(['After my burnout I turned my work upside down.'], ['burnout'], { kind: 'linkedin/person' })).toBeUndefined();
  });
});

describe('a business model', () => {
  const model = (text: string, more: Partial<RawReading> = {}) =>
    withBusinessModel([{ key: 'company.name', value: 'Fernhaven', confidence: 0.9, evidence: [] }], page([text], more)).find(
      ({ key }) => key === 'company.businessModel',
    );

  it('is what the company calls itself, by name or as "we"', () => {
    const sentence = 'Fernhaven is an online shop for garden tools.';
    expect(model(sentence)).toEqual({
      key: 'company.businessModel',
      value: ['e-commerce'],
      confidence: 0.65,
      evidence: [{ quote: sentence, section: 'Overview', source: 'line', item: 'e-commerce' }],
    });
    expect(model('Wir sind ein Onlineshop für Möbel.', { language: 'de' })?.value).toEqual(['e-commerce']);
  });

  it('is not what somebody else is, nor what a website says in its own reader', () => {
    expect(model('Another firm is an online shop for garden tools.')).toBeUndefined();
    expect(model('Fernhaven is an online shop for garden tools.', { kind: 'website' })).toBeUndefined();
  });
});
