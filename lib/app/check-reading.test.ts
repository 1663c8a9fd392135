import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '@/lib/kernel/limits';
import { signalKeys } from '@/lib/signal/vocabulary';
import { checkReading } from './check-reading';

const frame = {
  url: 'https://www.linkedin.com/company/northwind-demo/',
  canonicalUrl: 'https://www.linkedin.com/company/northwind-demo/',
  kind: 'linkedin/company',
  reader: 'linkedin/company@1',
  refusal: null,
  signals: [] as unknown[],
  rows: [],
  gaps: [],
  problems: [],
  milliseconds: 4,
  language: 'en',
  facts: { lines: [], links: [], traces: [] },
};
const evidence = [{ quote: '51-200 employees', section: 'Overview', source: 'label' }];
const signal = (key: string, value: unknown, more: object = {}) => ({ key, value, confidence: 0.9, evidence, ...more });

const checked = (value: unknown) => {
  const result = checkReading(value);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('a reading that comes back from a page', () => {
  it('passes unchanged when it is what a reader returns', () => {
    const reading = {
      ...frame,
      signals: [signal('company.employees', { min: 51, max: 200 }), signal('company.name', 'Northwind')],
      gaps: [{ key: 'company.funding', state: 'absent', openNext: null }],
    };
    expect(checked(reading)).toEqual(reading);
  });

  it.each([
    ['a key outside the vocabulary', signal('person.age', 44)],
    ['a key of the object prototype', signal('constructor', 'x')],
    ['a value of another shape', signal('company.founded', 'long ago')],
    ['a range that is upside down', signal('company.employees', { min: 200, max: 51 })],
    ['an address that would run', signal('company.website', 'javascript:alert(1)')],
    ['no evidence', signal('company.name', 'Northwind', { evidence: [] })],
    ['a confidence above one', signal('company.name', 'Northwind', { confidence: 3 })],
    ['contact details on a page that is no website', signal('company.contact', { emails: ['a@b.example'], phones: [] })],
    ['a text of invisible characters only', signal('company.name', '\u200B\u202E')],
    ['nothing at all', null],
  ])('leaves out a signal with %s and says so', (_, bad) => {
    const { signals, problems } = checked({ ...frame, signals: [bad, signal('company.founded', 2009)] });
    expect(signals.map(({ key }) => key)).toEqual(['company.founded']);
    expect(problems).toEqual([{ code: 'signal-left-out', say: '1 value was not understood or too large and left out.' }]);
  });

  it('keeps the good items of a list and drops the others', () => {
    const { signals } = checked({
      ...frame,
      signals: [signal('company.locations', [{ text: 'Leeds' }, 'Hull', { text: 'York', country: 'England' }])],
    });
    expect(signals[0]?.value).toEqual([{ text: 'Leeds' }]);
  });

  it('drops members that no signal has', () => {
    const { signals } = checked({ ...frame, signals: [signal('company.industry', { text: 'Retail', id: null, secret: 'x' }, { html: '<b>' })] });
    expect(signals[0]).toEqual(signal('company.industry', { text: 'Retail', id: null }));
  });

  it('takes bidi marks and line breaks out of texts, and cuts what is too long', () => {
    const { signals } = checked({
      ...frame,
      signals: [signal('company.name', 'North\u202Ewind\n Ltd'), signal('person.headline', 'x'.repeat(1_000_000))],
    });
    expect(signals[0]?.value).toBe('Northwind Ltd');
    expect(String(signals[1]?.value)).toHaveLength(limits.valueCharacters);
  });

  it('keeps one list per key and one signal per distinct value', () => {
    const { signals } = checked({
      ...frame,
      signals: [
        signal('company.specialties', ['a']),
        signal('company.specialties', ['b']),
        signal('company.founded', 2001),
        signal('company.founded', 2001),
        signal('company.founded', 2002),
      ],
    });
    expect(signals.map(({ key, value }) => [key, value])).toEqual([
      ['company.specialties', ['a']],
      ['company.founded', 2001],
      ['company.founded', 2002],
    ]);
  });

  it('stays within its size, however much a page sends', () => {
    const big = Array.from({ length: 5_000 }, (_, at) => signal('company.name', `${at} ${'y'.repeat(1_900)}`));
    const reading = checked({ ...frame, signals: big, facts: { lines: big.map(({ value }) => ({ text: value, section: '' })), links: [] } });
    expect(JSON.stringify(reading.signals).length).toBeLessThanOrEqual(limits.readingCharacters + 1_000);
    expect(reading.facts.lines.reduce((sum, { text }) => sum + String(text).length, 0)).toBeLessThanOrEqual(limits.factCharacters);
  });

  it.each([
    [null],
    [undefined],
    ['text'],
    [42],
    [[]],
    [{}],
    [{ ...frame, url: 'file:///etc/passwd' }],
    [{ ...frame, kind: 'diary' }],
    [{ ...frame, signals: 'none' }],
    [{ ...frame, gaps: [{ key: 'x' }] }],
  ])('is refused with a sentence when it is %j', (garbage) => {
    const result = checkReading(garbage);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error).toMatch(/Reload the page/);
  });

  it.each([
    ['linkedin/person', 'https://evil.example/in/anna/'],
    ['sales-navigator/lead', 'https://linkedin.com.evil.example/sales/lead/1'],
    ['website', 'https://www.linkedin.com/company/northwind-demo/'],
  ])('of the kind %s cannot come from %s', (kind, url) => {
    expect(checkReading({ ...frame, kind, url }).ok).toBe(false);
  });

  it('has a rule for every key of the vocabulary', () => {
    for (const key of signalKeys) expect(() => checkReading({ ...frame, signals: [signal(key, {})] })).not.toThrow();
    expect(checked({ ...frame, signals: signalKeys.map((key) => signal(key, undefined)) }).signals).toEqual([]);
  });

  it('never makes anything throw, whatever a page sends', { timeout: 60_000 }, () => {
    const anything = fc.anything({ maxDepth: 4, withBigInt: true, withDate: true, withNullPrototype: true });
    fc.assert(
      fc.property(anything, (garbage) => typeof checkReading(garbage).ok === 'boolean'),
      { numRuns: 500 },
    );
    const signals = fc.array(fc.record({ key: fc.constantFrom(...signalKeys), value: anything, confidence: fc.double(), evidence: anything }));
    fc.assert(
      fc.property(signals, (made) => checkReading({ ...frame, signals: made }).ok),
      { numRuns: 500 },
    );
  });

  it('is checked without delay when a page sends megabytes', () => {
    const long = 'a\u202E '.repeat(700_000);
    const started = process.cpuUsage();
    checked({ ...frame, signals: [signal('company.name', long), signal('company.specialties', [long, long])] });
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
  });
});
