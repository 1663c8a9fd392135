import { describe, expect, it } from 'vitest';
import { createPlaceParser, smallPlaceParser } from '@/lib/language/places/place-parser';
import type { RawReading } from '@/lib/page/reading';
import type { Signal } from '@/lib/signal/signal';
import { loadGazetteer } from '@/scripts/data/load-gazetteer';
import { interpret, placed } from './interpret';

const said = (quote: string) => [{ quote, section: 'Experience', source: 'line' as const }];
const raw = (signals: Signal[], more: Partial<RawReading> = {}): RawReading => ({
  url: 'https://www.linkedin.com/in/ada-demo/',
  canonicalUrl: 'https://www.linkedin.com/in/ada-demo/',
  kind: 'linkedin/person',
  reader: 'linkedin/person@1',
  refusal: null,
  signals,
  rows: [],
  gaps: [],
  problems: [],
  milliseconds: 1,
  language: 'en',
  facts: { lines: [], links: [], traces: [] },
  ...more,
});
const tools = { parsePlace: smallPlaceParser() };
const meaning = (signals: Signal[], more: Partial<RawReading> = {}) => interpret(raw(signals, more), tools);
const heldUnder = (signals: readonly Signal[], key: Signal['key']) => signals.find((signal) => signal.key === key)?.value;
const title = (value: string, confidence = 0.9): Signal => ({ key: 'person.title', value, confidence, evidence: said(value) });

describe('a title', () => {
  it('says seniority and functions, with its own words as evidence and no more trust than it has itself', () => {
    const { signals } = meaning([title('Director of Marketing')]);
    expect(signals.slice(1)).toEqual([
      {
        key: 'person.seniority',
        value: 'director',
        confidence: 0.6,
        evidence: [{ quote: 'Director of Marketing', section: 'Experience', source: 'derived' }],
      },
      {
        key: 'person.functions',
        value: ['marketing'],
        confidence: 0.6,
        evidence: [{ quote: 'Director of Marketing', section: 'Experience', source: 'derived', item: 'marketing' }],
      },
    ]);
    expect(
      meaning([title('Director of Marketing', 0.4)])
        .signals.slice(1)
        .map(({ confidence }) => confidence),
    ).toEqual([0.4, 0.4]);
  });

  it('that stands first is the main role; the functions of all present roles count', () => {
    const { signals } = meaning([title('Head of Sales'), title('Director of Marketing')]);
    expect(heldUnder(signals, 'person.seniority')).toBe('head');
    expect(heldUnder(signals, 'person.functions')).toEqual(['sales', 'marketing']);
  });

  it('that says nothing gives way to the next one, and alone leaves both unknown', () => {
    expect(heldUnder(meaning([title('Making things better'), title('Head of Sales')]).signals, 'person.seniority')).toBe('head');
    expect(meaning([title('Making things better')]).signals).toHaveLength(1);
  });

  it('does not overrule what the page states itself', () => {
    const stated: Signal = { key: 'person.seniority', value: 'vp', confidence: 0.9, evidence: said('VP') };
    expect(meaning([title('Director of Marketing'), stated]).signals.filter(({ key }) => key === 'person.seniority')).toEqual([stated]);
  });
});

describe('a place', () => {
  const place = (value: Extract<Signal, { key: 'company.headquarters' }>['value']) =>
    heldUnder(meaning([{ key: 'company.headquarters', value, confidence: 0.9, evidence: said(value.text) }]).signals, 'company.headquarters');

  it('gets its city, region and country, and keeps the words of the page', () => {
    expect(place({ text: 'Munich, Bavaria, Germany' })).toMatchObject({ text: 'Munich, Bavaria, Germany', city: 'Munich', country: 'DE' });
  });

  it('stays as the page says where the words leave several places open', () => {
    expect(place({ text: 'Springfield' })).toEqual({ text: 'Springfield' });
  });

  it('is read from its separate fields when the line alone says too little', () => {
    expect(place({ text: '14 Weir Street', city: 'Munich', country: 'DE' })).toMatchObject({ text: '14 Weir Street', city: 'Munich', country: 'DE' });
  });

  it('never moves to a country that the page itself denies', () => {
    expect(place({ text: 'Paris, France', city: 'Paris', country: 'US' })).toEqual({ text: 'Paris, France', city: 'Paris', country: 'US' });
  });

  it('in a list is read one by one', () => {
    const { signals } = meaning([
      { key: 'company.locations', value: [{ text: 'Berlin, Germany' }, { text: 'Nowhere at all' }], confidence: 0.9, evidence: said('Berlin') },
    ]);
    expect(heldUnder(signals, 'company.locations')).toMatchObject([{ country: 'DE' }, { text: 'Nowhere at all' }]);
  });
});

describe('an industry', () => {
  const industry = (value: Extract<Signal, { key: 'company.industry' }>['value']) =>
    heldUnder(meaning([{ key: 'company.industry', value, confidence: 0.9, evidence: said(value.text) }]).signals, 'company.industry');

  it('gets its code in whatever language the page speaks, and keeps its words', () => {
    expect(industry({ text: 'Software Development', id: null })).toEqual({ text: 'Software Development', id: 4 });
    expect(industry({ text: 'Werbedienstleistungen', id: null })).toEqual({ text: 'Werbedienstleistungen', id: 80 });
  });

  it('without a known name stays without a code', () => {
    expect(industry({ text: 'Making things better', id: null })).toEqual({ text: 'Making things better', id: null });
  });

  it('keeps the code that the page states', () => {
    expect(industry({ text: 'Software Development', id: 109 })).toEqual({ text: 'Software Development', id: 109 });
  });
});

describe('the words of a page', () => {
  const facts = {
    lines: [{ text: `${'We like long sentences '.repeat(30)}and our shop runs on Shopify.`, section: 'How we work' }],
    links: [{ href: 'https://tarnbeck.zendesk.com/hc', text: 'Help' }],
    traces: [],
  };
  const website = { kind: 'website' as const, url: 'https://tarnbeck.example/', canonicalUrl: 'https://tarnbeck.example/', facts };

  it('name technologies on a company\u2019s own pages, each with the words or the link that prove it', () => {
    const { signals } = meaning([], website);
    expect(signals).toHaveLength(1);
    expect(signals[0]).toMatchObject({ key: 'company.technologies', value: [{ name: 'Shopify' }, { name: 'Zendesk' }], confidence: 0.65 });
    const [words, link] = signals[0]!.evidence;
    expect(words).toMatchObject({ section: 'How we work', source: 'line', item: 'Shopify' });
    expect(facts.lines[0]!.text).toContain(words!.quote);
    expect(words!.quote).toContain('Shopify');
    expect(words!.quote.length).toBeLessThanOrEqual(400);
    expect(link).toEqual({ quote: 'https://tarnbeck.zendesk.com/hc', section: '', source: 'href', item: 'Zendesk' });
  });

  it('say nothing about the employer on a profile', () => {
    expect(meaning([], { facts }).signals).toEqual([]);
  });

  it('join what the reader found itself', () => {
    const own: Signal = {
      key: 'company.technologies',
      value: [{ name: 'Shopify', category: 'Shop' }],
      confidence: 0.95,
      evidence: [{ quote: 'cdn', section: '', source: 'script', item: 'Shopify' }],
    };
    const { signals } = meaning([own], website);
    expect(signals).toHaveLength(1);
    expect(heldUnder(signals, 'company.technologies')).toMatchObject([{ name: 'Shopify', category: 'Shop' }, { name: 'Zendesk' }]);
    expect(signals[0]!.evidence.map(({ item }) => item)).toEqual(['Shopify', 'Zendesk']);
  });
});

describe('a reading', () => {
  it('loses its page facts and its language on the way out, and nothing else', () => {
    const before = raw([title('Head of Sales')], {
      facts: { lines: [{ text: 'secret line', section: '' }], links: [], traces: [] },
      rows: [{ signals: [title('Head of Sales')] }],
    });
    const copy = structuredClone(before);
    const after = interpret(before, tools);
    expect(before).toEqual(copy);
    expect(JSON.stringify(after)).not.toContain('secret line');
    const { language: _language, facts: _facts, ...kept } = copy;
    expect({ ...after, signals: [], rows: [] }).toEqual({ ...kept, signals: [], rows: [] });
    expect(after.rows[0]?.signals.map(({ key }) => key)).toEqual(['person.title', 'person.seniority', 'person.functions']);
  });

  it('names the functions that a company hires for', () => {
    const { signals } = meaning([
      { key: 'company.hiring', value: { openRoles: 2, titles: ['Account Executive', 'Accountant'] }, confidence: 0.9, evidence: said('2 jobs') },
    ]);
    expect(heldUnder(signals, 'company.hiring')).toEqual({
      openRoles: 2,
      titles: ['Account Executive', 'Accountant'],
      functions: ['sales', 'accounting'],
    });
  });
});

describe('a place whose parts the reader told apart', () => {
  const parsePlace = createPlaceParser(loadGazetteer());

  it('keeps its city, whatever the street is called', () => {
    expect(placed({ text: '12 Boston Road, Springfield, IL 62704', city: 'Springfield', region: 'IL', country: 'US' }, parsePlace)).toMatchObject({
      city: 'Springfield',
      country: 'US',
    });
    expect(placed({ text: 'PO Box 40, Leeds LS1 4DY', city: 'Leeds', country: 'GB' }, parsePlace)).toMatchObject({ city: 'Leeds', country: 'GB' });
  });

  it('takes the country from the line when the parts name none', () => {
    expect(placed({ text: 'Speicherweg 12, 20457 Hamburg, Germany', city: 'Hamburg' }, parsePlace)).toMatchObject({ city: 'Hamburg', country: 'DE' });
  });
});
