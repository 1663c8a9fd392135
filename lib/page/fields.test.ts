import { describe, expect, it } from 'vitest';
import { limits } from '@/lib/kernel/limits';
import type { Evidence } from '@/lib/signal/evidence';
import { runFields, sameness } from './fields';
import type { Fields, Found, Page } from './reader';

const page = {} as Page;
const seen = <Value>(value: Value, confidence = 0.8, quote = 'words'): Found<Value> => ({
  value,
  confidence,
  evidence: [{ quote, section: '', source: 'line' }],
});
const run = (fields: Fields<null>) => runFields(page, null, fields);

describe('folding what sources found', () => {
  it('agreement of two sources raises the confidence and keeps both quotes', () => {
    const { signals } = run({ 'person.company': [() => [seen('Acme', 0.8, 'Acme')], () => [seen('ACME ', 0.9, 'Acme · Full-time')]] });
    expect(signals).toHaveLength(1);
    expect(signals[0]).toMatchObject({ value: 'Acme', confidence: 0.98 });
    expect(signals[0]!.evidence.map((each) => each.quote)).toEqual(['Acme', 'Acme · Full-time']);
  });

  it('one source that says a value twice does not agree with itself', () => {
    expect(run({ 'person.company': [() => [seen('Acme', 0.6), seen('Acme', 0.6)]] }).signals[0]!.confidence).toBe(0.6);
  });

  it('disagreement keeps both, best first', () => {
    const { signals } = run({ 'person.company': [() => [seen('Acme', 0.65)], () => [seen('Beta', 0.9)]] });
    expect(signals.map((signal) => [signal.value, signal.confidence])).toEqual([
      ['Beta', 0.9],
      ['Acme', 0.65],
    ]);
  });

  it('a list key appears once with every distinct item', () => {
    const { signals } = run({ 'person.skills': [() => [seen(['SQL', 'Go'])], () => [seen(['sql', 'Rust'])]] });
    expect(signals.map((signal) => signal.value)).toEqual([['SQL', 'Go', 'Rust']]);
  });

  it('a source that throws is a problem with the key’s name, and the others still speak', () => {
    const { signals, problems } = run({
      'person.title': [
        () => {
          throw new Error('secret words of the page');
        },
        () => [seen('CTO')],
      ],
    });
    expect(signals.map((signal) => signal.value)).toEqual(['CTO']);
    expect(problems).toEqual([{ code: 'source-failed', say: expect.not.stringContaining('person.'), key: 'person.title' }]);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  it('hostile values are cleaned, cut and capped', () => {
    const { signals } = run({
      'person.headline': [() => [seen(`\u202eA\u0000 b${'x'.repeat(1_000_000)}`)]],
      'person.skills': [() => [seen(Array.from({ length: 10_000 }, (_, index) => `skill ${index}`))]],
      'person.name': [() => [seen('\u200b ')]],
      'person.followers': [() => [seen(Number.NaN)]],
    });
    const headline = signals.find((signal) => signal.key === 'person.headline')!;
    expect(headline.value).toMatch(/^A bx/);
    expect((headline.value as string).length).toBeLessThanOrEqual(limits.valueCharacters);
    expect(signals.find((signal) => signal.key === 'person.skills')!.value).toHaveLength(limits.listItems);
    expect(signals.map((signal) => signal.key)).toEqual(['person.headline', 'person.skills']);
  });

  it('empty and repeated quotes are dropped', () => {
    const evidence: Evidence[] = [' ', 'a', 'a'].map((quote) => ({ quote, section: '', source: 'line' }));
    expect(run({ 'person.name': [() => [{ value: 'A', confidence: 0.9, evidence }]] }).signals[0]!.evidence.map((each) => each.quote)).toEqual(['a']);
  });

  it('values are the same whatever the order of their members and the spelling of their letters', () => {
    expect(sameness({ text: 'Łódź', city: undefined })).toBe(sameness({ text: 'lodz' }));
    expect(sameness({ a: 1, b: [1, 2] })).toBe(sameness({ b: [1, 2], a: 1 }));
    expect(sameness({ a: 1 })).not.toBe(sameness({ a: 2 }));
  });
});
