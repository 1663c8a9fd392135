import { describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { checkedIcp, checkedPersona, criterionOf, goodIcp, goodPersona, history, now, rate, records } from '@/tests/support/good-profiles';
import type { Checked, Finding } from './lint';
import { findingsOfIcp, findingsOfPersona, findingsOfWorkspace, lints } from './lints';

const [size, tools, words, hires, tiny] = goodIcp.criteria as [Icp['criteria'][0], ...Icp['criteria']] & Icp['criteria'][0][];
const four = ['a', 'b', 'c', 'd'].map((id) => ({ ...goodPersona, id }));
const segment = records.segments[0]!;

/** For each lint what makes it speak, and a part of what it then says. */
const badIcps: readonly (readonly [lint: string, bad: Checked<Icp>, says: string])[] = [
  [
    'no-evidence',
    checkedIcp({ criteria: [{ ...size!, evidence: [] }, tools!, words!, tiny!] }),
    '1 of 3 criteria have no evidence: “50–250 employees”',
  ],
  ['no-evidence', checkedIcp({ criteria: goodIcp.criteria.map((each) => ({ ...each, evidence: [] })) }), 'None of its 4 criteria'],
  [
    'too-broad',
    checkedIcp({ criteria: [{ ...size!, params: { min: 1, max: 500 } }, tools!, words!, tiny!] }),
    '“1–500 employees” takes in several markets',
  ],
  ['too-broad', checkedIcp({ criteria: [{ ...size!, params: { min: 50 } }, tools!, words!, tiny!] }), '“at least 50 employees” takes in'],
  ['too-broad', checkedIcp({}, { rate: rate(0.95) }), '19 of 20 saved companies match: 95 %.'],
  [
    'too-narrow',
    checkedIcp({}, { rate: rate(0.05, [{ criterion: 'size', matching: 11 }]) }),
    'Only 1 of 20 saved companies match. Without “50–250 employees”, 10 more',
  ],
  ['too-narrow', checkedIcp({}, { rate: rate(0) }), 'Only 0 of 20 saved companies match.'],
  ['number-of-criteria', checkedIcp({ criteria: [size!, tools!, tiny!] }), 'It asks for 2 things only.'],
  ['number-of-criteria', checkedIcp({ criteria: [] }), 'It asks for nothing yet.'],
  [
    'number-of-criteria',
    checkedIcp({ criteria: [...goodIcp.criteria, ...[1, 2, 3, 4, 5].map((at) => criterionOf(`q${at}`, 'question', { ask: `Number ${at}?` }))] }),
    'It asks for 9 things; three to eight are enough.',
  ],
  ['number-of-personas', checkedIcp({}, { records: { ...records, personas: [goodPersona] } }), 'Rota Rita is the only persona here.'],
  ['number-of-personas', checkedIcp({}, { records: { ...records, personas: [...four, goodPersona] } }), '5 personas buy here'],
  [
    'review-overdue',
    checkedIcp({}, { history: { first: '2026-05-28', last: '2026-05-28' } }),
    'It was never reviewed, and a review is due since 2026-11-28.',
  ],
  ['review-overdue', checkedIcp({ review: { last: '2026-01-10' } }), 'It was last reviewed on 2026-01-10'],
  ['never-reviewed', checkedIcp({}, { history: { first: '2026-08-28', last: '2026-08-28' } }), 'written 3 months ago and not reviewed since'],
  [
    'firmographics-only',
    checkedIcp({
      criteria: [size!, criterionOf('age', 'age-between', { minYears: 3 }), criterionOf('type', 'company-type-in', { any: ['private'] }), tiny!],
      pains: [],
    }),
    'All of the weight',
  ],
  ['no-people', checkedIcp({}, { records: { ...records, personas: [] } }), 'No persona belongs to it.'],
  ['no-people', checkedIcp({}, { records: { ...records, personas: [{ ...goodPersona, pains: [] }] } }), 'Nothing says what hurts Rota Rita.'],
  [
    'kept-to-yourself',
    checkedIcp({}, { history: { first: '2026-10-01', last: '2026-11-20' } }),
    'It changed on 2026-11-20 and was last shared on 2026-11-02.',
  ],
  ['kept-to-yourself', { ...checkedIcp(), record: without(goodIcp, 'sharedOn') }, 'It was never shared.'],
  ['no-exclusion', checkedIcp({ criteria: [size!, tools!, words!, hires!] }), 'It excludes nobody.'],
  [
    'no-feedback',
    checkedIcp({
      criteria: goodIcp.criteria.map((each) => ({ ...each, evidence: (each.evidence ?? []).filter(({ kind }) => kind === 'test') })),
    }),
    'None of the evidence comes from a customer’s mouth.',
  ],
  ['not-tested', checkedIcp({ status: 'hypothesis' }), 'It is still a hypothesis.'],
  [
    'not-tested',
    checkedIcp({
      status: 'shared',
      criteria: goodIcp.criteria.map((each) => ({ ...each, evidence: (each.evidence ?? []).filter(({ kind }) => kind !== 'test') })),
    }),
    'No test and no number',
  ],
  ['no-segment', checkedIcp({ segment: '' }), 'It belongs to no segment.'],
  [
    'rough-data',
    checkedIcp({ criteria: [size!, tools!] }),
    'It stopped at a rough picture. To narrow it down: ask for three things at least (now 2); exclude somebody.',
  ],
  [
    'vague-words',
    checkedIcp({ document: [{ category: 'Firmographics', characteristic: 'Company size', description: 'Medium-sized companies' }] }),
    'Company size says “Medium-sized” and no number.',
  ],
  ['vague-words', checkedIcp({ name: 'Large companies', criteria: [tools!, words!, hires!] }), 'Name says “Large” and no number.'],
  [
    'vague-words',
    checkedIcp({ criteria: [size!, { ...tools!, because: 'Enterprise-grade tools' }, words!, tiny!] }),
    'says “Enterprise-grade” and no number',
  ],
  ['specific-pains', checkedIcp({ pains: [] }), 'It names no pain.'],
  [
    'specific-pains',
    checkedIcp({ pains: ['bare'] }, { records: { ...records, pains: [{ id: 'bare', name: 'Trouble' }] } }),
    '“Trouble” is a name only.',
  ],
  [
    'ready-to-engage',
    checkedIcp({ criteria: [size!, tiny!] }, { records: { ...records, pains: [{ id: 'overtime', name: 'Overtime', challenge: 'Yes' }] } }),
    'Nothing tells those who are ready',
  ],
  [
    'rooted-in-data',
    checkedIcp({ criteria: [{ ...size!, because: 'We think they pay more', evidence: [] }, tools!, words!, tiny!] }),
    'rests on a guess',
  ],
  [
    'rooted-in-data',
    checkedIcp({ criteria: goodIcp.criteria.map((each) => ({ ...each, evidence: [] })) }),
    'It is called tested, and no evidence is written down.',
  ],
  ['no-because', checkedIcp({ criteria: [{ ...size!, because: ' ' }, tools!, words!, tiny!] }), 'Nobody has said why “50–250 employees” is here.'],
  [
    'unreadable-criteria',
    checkedIcp({ criteria: [...goodIcp.criteria, { ...tools!, id: 'm', kind: 'moon-phase' }] }),
    'Moon phase cannot be judged here',
  ],
  [
    'exclusion-without-reason',
    checkedIcp({ criteria: [size!, tools!, words!, { ...tiny!, reason: '' }] }),
    'The exclusion “at most 15 employees” has no reason.',
  ],
  ['duplicate-criteria', checkedIcp({ criteria: [...goodIcp.criteria, { ...size!, id: 'again' }] }), '“50–250 employees” stands here twice.'],
  [
    'contradicted-criteria',
    checkedIcp({ criteria: [{ ...size!, evidence: [{ ...size!.evidence![0]!, stands: 'contradicts' }] }, tools!, words!, tiny!] }),
    'The evidence speaks against “50–250 employees”.',
  ],
];

const badPersonas: readonly (readonly [lint: string, bad: Checked<Persona>, says: string])[] = [
  ['card-facts-only', checkedPersona({ criteria: [goodPersona.criteria[1]!, criterionOf('t', 'title', { include: ['x'] })] }), 'business card'],
  ['no-quote', checkedPersona({ quote: '  ' }), 'Nothing is written in their own words.'],
  ['no-icp', checkedPersona({ icps: ['gone'] }), 'It belongs to no ICP.'],
  ['specific-pains', checkedPersona({ pains: [] }), 'It names no pain.'],
  ['number-of-criteria', checkedPersona({ criteria: [goodPersona.criteria[0]!] }), 'It asks for one thing only.'],
];

const badWorkspaces = [
  ['no-competitor', { ...records, products: [] }, 'No competitor is written down.'],
  ['no-negative-profile', records, 'Nobody is described whom you want to stay away from.'],
  [
    'one-icp-for-all',
    { ...records, segments: [segment, { ...segment, id: 's2', name: 'Hotels' }] },
    'There are 2 segments and one ICP, Clinics with shifts.',
  ],
  [
    'one-icp-for-all',
    { ...records, icps: [goodIcp, { ...goodIcp, id: 'j', name: 'Hotels', segment: 's2' }] },
    'Clinics with shifts and Hotels stand in two segments',
  ],
] as const;

function without<Of extends object, Member extends keyof Of>(whole: Of, member: Member): Omit<Of, Member> & Of {
  const { [member]: _, ...rest } = whole;
  return rest as Omit<Of, Member> & Of;
}

const sayings = (findings: readonly Finding<never>[] | readonly Finding<Icp>[] | readonly Finding<Persona>[], lint: string) =>
  findings.filter((finding) => finding.lint === lint).map(({ say }) => say);

describe('the lints', () => {
  it('are silent on a good ICP and a good persona', () => {
    expect(findingsOfIcp(checkedIcp()).map(({ say }) => say)).toEqual([]);
    expect(findingsOfIcp(checkedIcp({}, { rate: rate(0.5) })).map(({ say }) => say)).toEqual([]);
    expect(findingsOfPersona(checkedPersona()).map(({ say }) => say)).toEqual([]);
    const all = { ...records, icps: [goodIcp, { ...goodIcp, id: 'n', negative: true }] };
    expect(findingsOfWorkspace({ records: all, now }).map(({ say }) => say)).toEqual([]);
  });

  it.each(badIcps.map(([lint, bad, says]) => [`${lint}: ${says}`, lint, bad, says] as const))('%s', (_, lint, bad, says) => {
    expect(sayings(findingsOfIcp(bad), lint).join(' ')).toContain(says);
  });

  it.each(badPersonas.map(([lint, bad, says]) => [`${lint}: ${says}`, lint, bad, says] as const))('of a persona, %s', (_, lint, bad, says) => {
    expect(sayings(findingsOfPersona(bad), lint).join(' ')).toContain(says);
  });

  it.each(badWorkspaces.map(([lint, bad, says]) => [`${lint}: ${says}`, lint, bad, says] as const))('of the workspace, %s', (_, lint, bad, says) => {
    expect(sayings(findingsOfWorkspace({ records: bad, now }), lint).join(' ')).toContain(says);
  });

  it('have each a record that they speak of', () => {
    const tried = new Set<string>([...badIcps, ...badPersonas, ...badWorkspaces].map(([lint]) => lint));
    expect(lints.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it('explain themselves and point at a field', () => {
    const all = [...badIcps.flatMap(([, bad]) => findingsOfIcp(bad)), ...badPersonas.flatMap(([, bad]) => findingsOfPersona(bad))];
    for (const { why, at, say } of all) {
      expect(why.length).toBeGreaterThan(40);
      expect(say).toMatch(/[.!?]$/);
      expect(at.screen).toMatch(/^[a-z]+$/);
      expect(at.field).not.toBe('');
    }
  });

  it('say nothing of consumers, whom nobody is compared with, and little of a negative ICP', () => {
    expect(findingsOfIcp(checkedIcp({ sells: 'consumers', criteria: [], pains: [] }))).toEqual([]);
    const negative = checkedIcp(
      { negative: true, pains: [], criteria: [size!, tools!, words!] },
      { records: { ...records, personas: [] }, rate: rate(0) },
    );
    expect(findingsOfIcp(negative).map(({ lint }) => lint)).toEqual([]);
  });

  it('count personas: none is another finding, one is a hint, two to four are right, five are too many', () => {
    const with_ = (count: number) =>
      sayings(findingsOfIcp(checkedIcp({}, { records: { ...records, personas: [...four, goodPersona].slice(0, count) } })), 'number-of-personas')
        .length;
    expect([0, 1, 2, 3, 4, 5].map(with_)).toEqual([0, 1, 0, 0, 0, 1]);
  });

  it('of the three questions what an ICP is, three bad ICPs fail one each and a good one none', () => {
    const three = ['specific-pains', 'ready-to-engage', 'rooted-in-data'];
    const tripped = (bad: Checked<Icp>) => [...new Set(findingsOfIcp(bad).map(({ lint }) => lint))].filter((lint) => three.includes(lint));
    const calm = { ...records, pains: [{ ...records.pains[0]!, urgency: '' }] };
    expect(tripped(checkedIcp({ pains: [] }))).toEqual(['specific-pains']);
    expect(tripped(checkedIcp({ criteria: [size!, tiny!] }, { records: calm }))).toEqual(['ready-to-engage']);
    expect(tripped(checkedIcp({ criteria: [{ ...size!, because: 'Probably richer', evidence: [] }, tools!, words!, tiny!] }))).toEqual([
      'rooted-in-data',
    ]);
    expect(tripped(checkedIcp())).toEqual([]);
  });

  it('do not speak of few accounts, nor of a share inside the limits', () => {
    const few = { judged: 9, matching: 9, without: [] };
    expect(sayings(findingsOfIcp(checkedIcp({}, { rate: few })), 'too-broad')).toEqual([]);
    expect(sayings(findingsOfIcp(checkedIcp({}, { rate: { ...few, matching: 0 } })), 'too-narrow')).toEqual([]);
    expect(sayings(findingsOfIcp(checkedIcp({}, { rate: rate(0.9) })), 'too-broad')).toEqual([]);
    expect(sayings(findingsOfIcp(checkedIcp({}, { rate: rate(0.1) })), 'too-narrow')).toEqual([]);
  });

  it('keep quiet after a snooze until its day, and speak at once of a change', () => {
    const old = { history: { first: '2026-01-01', last: '2026-01-01' } };
    const overdue = (review: Icp['review'], around: Partial<Checked<Icp>> = old) =>
      sayings(findingsOfIcp({ ...checkedIcp({}, around), record: { ...goodIcp, ...(review ? { review } : {}) } }), 'review-overdue').length;
    expect(overdue(undefined)).toBe(1);
    expect(overdue({ snoozedUntil: '2026-12-01' })).toBe(0);
    expect(overdue({ snoozedUntil: '2026-11-28' })).toBe(1);
    expect(overdue({ last: '2026-11-01', changes: [{ id: 'c', kind: 'new-competitor', at: '2026-11-20', note: '' }] }, { history })).toBe(1);
  });
});
