import { describe, expect, it } from 'vitest';
import type { Signal } from '@/lib/signal/signal';
import { compare } from './report';

const said = (key: 'company.name' | 'company.website', value: string): Signal => ({ key, value, confidence: 0.9, evidence: [] });

describe('the reading report', () => {
  it('tells correct, incorrect and missed values apart', () => {
    const found = { signals: [said('company.name', 'Acme'), said('company.website', 'https://wrong.example/')] };
    const expected = { signals: [said('company.name', 'Acme'), said('company.website', 'https://acme.example/')] };
    expect(compare(found, expected)).toEqual([
      { key: 'company.name', what: 'correct' },
      { key: 'company.website', what: 'incorrect' },
      { key: 'company.website', what: 'missed' },
    ]);
  });
});
