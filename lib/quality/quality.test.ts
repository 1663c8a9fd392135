import { describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import { gradeIcp, gradePersona } from '@/lib/verdict/grade';
import { emptyAccount } from '@/tests/support/asked';
import { checkedIcp, checkedPersona, goodIcp, goodPersona, now } from '@/tests/support/good-profiles';
import { knownFrom } from '@/tests/support/subjects';
import { checklistOf } from './checklist';
import { findingsOfIcp, findingsOfPersona } from './lints';
import { matchRateOf } from './match-rate';
import { progressOf } from './progress';
import { sourceDiversity } from './source-diversity';
import { vagueWordsIn, withNumbers } from './vague-words';
import { wordDiff } from './word-diff';

const criterion = (id: string) => goodIcp.criteria.find((each) => each.id === id)!;

/** What the grade misses, and the lint that finds the same. */
const sameThing: readonly (readonly [missing: RegExp, lint: string])[] = [
  [/^more criteria/, 'number-of-criteria'],
  [/^a reason for/, 'no-because'],
  [/this version can read$/, 'unreadable-criteria'],
  [/^anything beyond size/, 'firmographics-only'],
  [/^anything beyond title/, 'card-facts-only'],
  [/^an exclusion$/, 'no-exclusion'],
  [/^a pain/, 'specific-pains'],
  [/^a test/, 'not-tested'],
  [/^a quote/, 'no-quote'],
  [/^the ICPs/, 'no-icp'],
];

describe('the grade', () => {
  const worstIcp: Icp = {
    ...goodIcp,
    status: 'hypothesis',
    pains: [],
    criteria: [
      { ...criterion('size'), because: '' },
      { ...criterion('size'), id: 'broken', params: { min: 'many' } },
    ],
  };
  const worstPersona = {
    ...goodPersona,
    icps: [],
    quote: '',
    pains: [],
    criteria: [
      { ...goodPersona.criteria[1]!, because: '' },
      { ...goodPersona.criteria[1]!, id: 'b', params: { any: ['king'] } },
    ].slice(0, 2),
  };

  it('misses nothing that is not a finding too', () => {
    const pairs = [
      { missing: gradeIcp(worstIcp).missing, lints: findingsOfIcp(checkedIcp(worstIcp)).map(({ lint }) => lint) },
      { missing: gradePersona(worstPersona).missing, lints: findingsOfPersona(checkedPersona(worstPersona)).map(({ lint }) => lint) },
      {
        missing: gradePersona({ ...worstPersona, criteria: [] }).missing,
        lints: findingsOfPersona(checkedPersona({ ...worstPersona, criteria: [] })).map(({ lint }) => lint),
      },
    ];
    const seen = new Set<string>();
    for (const { missing, lints } of pairs)
      for (const each of missing) {
        const lint = sameThing.find(([pattern]) => pattern.test(each))?.[1];
        expect(lint, each).toBeDefined();
        expect(lints).toContain(lint);
        seen.add(lint!);
      }
    expect([...seen].sort()).toEqual(sameThing.map(([, lint]) => lint).sort());
  });
});

describe('a mend', () => {
  const mendable: Partial<Icp>[] = [
    { criteria: goodIcp.criteria.slice(0, 4) },
    { criteria: [criterion('tools'), criterion('words'), criterion('hires')] },
    { criteria: [...goodIcp.criteria.slice(0, 4), { ...criterion('tiny'), reason: ' ' }] },
    { criteria: [...goodIcp.criteria, { ...criterion('size'), id: 'again', mode: 'score', weight: 2, because: 'And more' }] },
    { segment: '' },
    { sharedOn: '2026-01-01' },
    { criteria: goodIcp.criteria.map((each) => ({ ...each, evidence: [] })) },
    { document: [{ category: 'F', characteristic: 'Size', description: 'Mid-sized companies' }] },
    { name: 'Enterprise customers', criteria: [criterion('tools'), criterion('words'), criterion('hires'), { ...criterion('tiny') }] },
  ];

  it('takes its finding away and leaves what it was given as it was', () => {
    const tried = new Set<string>();
    for (const over of mendable) {
      const checked = checkedIcp(over);
      const before = JSON.stringify(checked.record);
      for (const { key, lint, mend } of findingsOfIcp(checked)) {
        if (!mend) continue;
        tried.add(lint);
        expect(findingsOfIcp({ ...checked, record: mend.apply(checked.record) }).map((finding) => finding.key)).not.toContain(key);
        expect(JSON.stringify(checked.record)).toBe(before);
      }
    }
    expect([...tried].sort()).toEqual([
      'duplicate-criteria',
      'exclusion-without-reason',
      'kept-to-yourself',
      'no-exclusion',
      'no-segment',
      'rooted-in-data',
      'rough-data',
      'vague-words',
    ]);
  });

  it('of two equal criteria keeps the stronger wish and every reason', () => {
    const doubled = checkedIcp({
      criteria: [
        { ...criterion('tools'), weight: 2 },
        { ...criterion('tools'), id: 'again', weight: 4, because: 'And more' },
      ],
    });
    const mend = findingsOfIcp(doubled).find(({ lint }) => lint === 'duplicate-criteria')!.mend!;
    expect(mend.apply(doubled.record).criteria).toMatchObject([{ id: 'tools', weight: 4, because: 'Our rota planner is priced per head. And more' }]);
  });
});

describe('vague words', () => {
  it('are words of size without a number', () => {
    for (const text of [
      'medium-sized companies',
      'mid-market',
      'Large enterprises',
      'enterprise-y buyers',
      'SMBs',
      'a small team',
      'innovative firms',
      'modern firms',
      'companies of all sizes',
      'enterprises',
      'smaller brands',
    ])
      expect(vagueWordsIn(text), text).toHaveLength(1);
    for (const text of ['50–200 employees', 'Mid-sized: 50 to 250 people', 'Logistics', 'small talk at fairs', 'at large', 'enlarged'])
      expect(vagueWordsIn(text), text).toEqual([]);
  });

  it('that take everybody in stay vague beside a figure', () => {
    expect(vagueWordsIn('Anyone with 10 to 50 people')).toEqual([{ word: 'Anyone', instead: null, why: 'takes everybody in' }]);
  });

  it('get numbers offered', () => {
    expect(withNumbers('Medium-sized companies')).toBe('Companies (50–250 employees)');
    expect(withNumbers('Medium-sized')).toBe('50–250 employees');
    expect(withNumbers('Sells to large companies.')).toBe('Sells to companies (250+ employees)');
    expect(withNumbers('Innovative companies')).toBe('Innovative companies');
  });
});

describe('the match rate', () => {
  const account = (name: string, min: number, tools: string[]) => ({
    ...emptyAccount,
    id: name,
    known: knownFrom({ 'company.employees': [{ min, max: min }], 'company.technologies': [tools.map((each) => ({ name: each, category: 'CRM' }))] }),
  });
  const size = { ...criterion('size'), params: { min: 50, max: 250, tolerance: 1 } };
  const tools = { ...criterion('tools'), mode: 'must' as const, params: { none: ['Zoho'] } };
  const icp: Icp = { ...goodIcp, criteria: [size, tools] };

  it('counts who matches and who would without each criterion', () => {
    const accounts = [account('a', 100, ['Zoho']), account('b', 120, ['Zoho']), account('c', 9, ['Zoho']), { ...emptyAccount, id: 'unknown' }];
    expect(matchRateOf(icp, accounts, now)).toEqual({
      judged: 3,
      matching: 0,
      without: [
        { criterion: 'tools', matching: 2 },
        { criterion: 'size', matching: 0 },
      ],
    });
  });
});

describe('the progress of an ICP', () => {
  it('moves on only with narrowed criteria and with test results', () => {
    const bare = goodIcp.criteria.map((each) => ({ ...each, evidence: [] }));
    const rough = { ...goodIcp, criteria: bare.slice(0, 2) };
    expect(progressOf(rough).state).toBe('rough');
    expect(progressOf({ ...rough, evidence: criterion('size').evidence! }).state).toBe('rough');
    expect(progressOf({ ...goodIcp, criteria: bare })).toEqual({ state: 'narrowed', next: ['support a criterion with evidence, or note a test'] });
    expect(progressOf(goodIcp)).toEqual({ state: 'tested', next: [] });
  });
});

describe('the checklist', () => {
  it('is complete only with every part, numbers and an exclusion', () => {
    const rows = ['Goals', 'Buying process', 'Budget'].map((category) => ({ category, characteristic: 'x', description: 'something' }));
    const full = { ...goodIcp, document: rows };
    expect(checklistOf(full)).toMatchObject({ complete: true, done: 10 });
    expect(checklistOf({ ...full, criteria: full.criteria.filter(({ mode }) => mode !== 'exclude') }).complete).toBe(false);
    const open = checklistOf(goodIcp).items.filter(({ done }) => !done);
    expect(open.map(({ id }) => id)).toEqual(['goals', 'buying', 'budget']);
    const wordy = { ...full, criteria: full.criteria.filter(({ kind, mode }) => mode === 'exclude' || kind !== 'employees-between') };
    expect(
      checklistOf(wordy)
        .items.filter(({ done }) => !done)
        .map(({ id }) => id),
    ).toEqual(['firmographics', 'numbers']);
  });
});

describe('the diversity of sources', () => {
  it('counts kinds, not notes', () => {
    expect(sourceDiversity(goodIcp)).toEqual({
      kinds: ['customer-interview', 'test'],
      notes: 10,
      say: '2 kinds of source: customer interviews and tests',
    });
    expect(sourceDiversity(goodPersona).kinds).toHaveLength(2);
    expect(sourceDiversity({ ...goodIcp, criteria: [] }).say).toBe('No source backs it yet');
  });
});

describe('the difference between two texts', () => {
  it('is told word by word', () => {
    expect(wordDiff('Small teams in one room', 'Small teams in two rooms')).toEqual([
      { kind: 'kept', text: 'Small teams in ' },
      { kind: 'removed', text: 'one room' },
      { kind: 'added', text: 'two rooms' },
    ]);
    expect(wordDiff('', 'new')).toEqual([{ kind: 'added', text: 'new' }]);
    expect(wordDiff('a b', 'a b')).toEqual([{ kind: 'kept', text: 'a b' }]);
    const rebuilt = (kind: 'removed' | 'added') =>
      wordDiff('one two  three', 'one four three five')
        .filter((piece) => piece.kind === 'kept' || piece.kind === kind)
        .map(({ text }) => text)
        .join('');
    expect(rebuilt('removed')).toBe('one two  three');
    expect(rebuilt('added')).toBe('one four three five');
  });
});
