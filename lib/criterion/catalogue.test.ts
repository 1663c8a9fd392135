import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/kernel/text';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { blockOf, searchCatalogue } from './catalogue';
import { readEntry } from './entry';
import { criterionKind } from './kinds';

const tools = { today: new Date('2026-11-28T00:00:00Z'), parsePlace: smallPlaceParser() };
const all = (['account', 'person'] as const).flatMap((about) => searchCatalogue(about, '').flatMap(({ attributes }) => attributes));
const names = all.map(({ name, example }) => fold(`${name} ${example}`)).join('\n');

/** What the attribute rows name, in a word or two each (D1–D32, E1–E7). */
const wanted = [
  ...[
    'industry',
    'naics',
    'compliance',
    'growing industry',
    'employees',
    'annual revenue',
    'market capitalisation',
    'customer base',
    'region or country',
  ],
  ...[
    'city or metropolitan',
    'urban or rural',
    'time zone',
    'language and culture',
    'non-profit',
    'legal form',
    'startup, sme',
    'franchise',
    'local decisions',
  ],
  ...[
    'ownership',
    'funding status',
    'total funding',
    'ipo',
    'years in business',
    'growth rate',
    'growth stage',
    'profitability',
    'financial health',
    'credit rating',
  ],
  ...[
    'b2b',
    'subscription',
    'partners',
    'innovative',
    'risks',
    'customer-centric',
    'sustainability',
    'product or service they offer',
    'crm',
    'does not use',
    'rival',
  ],
  ...[
    'integration',
    'takes up technology',
    'maturity of their it',
    'revenue spent on technology',
    'how technology is bought',
    'driven by data',
    'analytics tools',
    'data security',
  ],
  ...[
    'recognises the problem',
    'actively looking',
    'urgency',
    'pain level',
    'understands the value',
    'sees the fit',
    'return on investment',
    'long-term potential',
  ],
  ...[
    'buying cycle',
    'stakeholders',
    'price, features',
    'procurement',
    'answers when',
    'interest in content',
    'events',
    'referral potential',
    'lifetime value',
    'upsell',
  ],
  ...[
    'advocacy',
    'easy to onboard',
    'little support',
    'cost of winning',
    'short-term goal',
    'long-term goal',
    'specific pain',
    'technology budget',
    'steps before',
    'influences them',
  ],
  ...['work style', 'investments', 'budget per month', 'interaction', 'size of the team', 'teams that would'],
  ...['purchase readiness', 'value alignment', 'budget fit', 'expertise', 'growth potential', 'networked'],
];

describe('the catalogue of attributes', () => {
  it.each(wanted)('has “%s”', (word) => {
    expect(names).toContain(word);
  });

  it('names every attribute once, each served by a kind that asks about the same subject', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, kind, about } of all) {
      const found = criterionKind(kind);
      expect(found, id).toBeDefined();
      expect(found!.about === about || found!.needs.length === 0, id).toBe(true);
    }
  });

  it('gives examples that natural entry understands', () => {
    const unread = all.filter(({ about, example }) => {
      const { parts, missed } = readEntry(example, about, tools);
      return parts.length === 0 || missed.length > 0;
    });
    expect(unread.map(({ example }) => example)).toEqual([]);
  });

  it('is found by any of its words', () => {
    expect(searchCatalogue('account', 'naics').flatMap(({ attributes }) => attributes.map(({ id }) => id))).toEqual(['industry-code']);
    expect(searchCatalogue('account', 'no such thing')).toEqual([]);
    expect(searchCatalogue('person', 'seniority')[0]?.attributes[0]?.kind).toBe('seniority-in');
  });

  it('puts a criterion back where its attribute stands', () => {
    expect(blockOf({ kind: 'custom', params: { attribute: 'Credit rating', any: ['A'] } })).toBe('firmographics');
    expect(blockOf({ kind: 'question', params: { ask: 'Are they looking for a solution right now?' } })).toBe('pains');
    expect(blockOf({ kind: 'technology', params: { any: ['HubSpot'] } })).toBe('technographics');
    expect(blockOf({ kind: 'moon-phase', params: null })).toBe('firmographics');
  });
});
