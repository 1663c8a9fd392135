import { describe, expect, it } from 'vitest';
import type { KnownGap } from '@/lib/account/account';
import { type Asked, answersOf, askedIcp, emptyAccount } from '@/tests/support/asked';
import { knownFrom, today } from '@/tests/support/subjects';
import { explain } from './explain';
import { gradeIcp, gradePersona } from './grade';
import { judgeAccount, judgePerson } from './judge';

const judge = (asked: Asked[], more: Partial<Parameters<typeof judgeAccount>[0]> = {}, icp = {}) =>
  judgeAccount({ icps: [askedIcp(asked, icp)], account: emptyAccount, today, answered: answersOf(asked), ...more })[0]!;

describe('musts', () => {
  it('that are not met rule out and say so', () => {
    const verdict = judge([
      { id: 'a', answer: 'met', weight: 5 },
      { id: 'b', answer: 'not-met', mode: 'must' },
    ]);
    expect(verdict).toMatchObject({
      band: 'ruled-out',
      score: 50,
      ruledOutBy: ['You noted: b not-met'],
      next: { do: 'rule-out', why: 'You noted: b not-met' },
    });
  });

  it('that are unknown or partly met cap the band at possible', () => {
    expect(
      judge([
        { id: 'a', answer: 'met', weight: 5 },
        { id: 'b', answer: 'unknown', mode: 'must' },
      ]),
    ).toMatchObject({ band: 'possible', score: 100 });
    expect(
      judge([
        { id: 'a', answer: 'met', weight: 5 },
        { id: 'b', answer: 'partly', mode: 'must' },
      ]),
    ).toMatchObject({ band: 'possible', score: 75 });
  });

  it('always weigh five, whatever the record says', () => {
    expect(
      judge([
        { id: 'a', answer: 'not-met', weight: 5 },
        { id: 'b', answer: 'met', mode: 'must', weight: 1 },
      ]).score,
    ).toBe(50);
  });
});

describe('exclusions', () => {
  const good: Asked = { id: 'a', answer: 'met' };
  it('that are hard rule out over any score, with their reason word for word', () => {
    const verdict = judge([good, { id: 'x', answer: 'met', mode: 'exclude', reason: '  Too small to benefit. ' }]);
    expect(verdict).toMatchObject({
      band: 'ruled-out',
      score: 100,
      ruledOutBy: ['  Too small to benefit. '],
      next: { do: 'rule-out', why: '  Too small to benefit. ' },
    });
    expect(explain(verdict)[0]!.say).toBe('  Too small to benefit. ');
  });

  it('that are hard and apply in part are noted, not applied', () => {
    const verdict = judge([good, { id: 'x', answer: 'partly', mode: 'exclude', reason: 'Too small.' }]);
    expect(verdict).toMatchObject({ band: 'strong', exclusions: [] });
    expect(explain(verdict).map(({ say, speaks }) => [say, speaks])).toEqual([
      ['You noted: a met', 'for'],
      ['You noted: x partly', 'both'],
    ]);
  });

  it('that are unknown do not rule out but stand among the unknowns', () => {
    const verdict = judge([good, { id: 'x', answer: 'unknown', mode: 'exclude', reason: 'Too small.' }]);
    expect(verdict.band).toBe('strong');
    expect(verdict.unknowns.map(({ criterion }) => criterion)).toEqual(['x']);
  });

  it('that are soft count as a zero with their weight and show their reason', () => {
    const verdict = judge([
      { ...good, weight: 3 },
      { id: 'x', answer: 'met', mode: 'exclude', strength: 'soft', weight: 1, reason: 'Slow payers.' },
    ]);
    expect(verdict).toMatchObject({ band: 'strong', score: 75, ruledOutBy: [], exclusions: [{ reason: 'Slow payers.', strength: 'soft' }] });
  });

  it('without a sentence of their own say what was seen', () => {
    expect(judge([good, { id: 'x', answer: 'met', mode: 'exclude' }]).ruledOutBy).toEqual(['You noted: x met']);
  });
});

describe('what this version does not understand', () => {
  const unread = (criteria: object[]) =>
    askedIcp([{ id: 'a', answer: 'met' }], { criteria: [...askedIcp([{ id: 'a', answer: 'met' }]).criteria, ...(criteria as never[])] });
  const base = { id: 'b', mode: 'must', weight: 5, because: '' };

  it.each([
    [{ ...base, kind: 'moon-phase', params: {} }, 'This version does not know the criterion kind “moon-phase”'],
    [{ ...base, kind: 'employees-between', params: { min: 9, max: 3 } }, 'The settings of “employees-between” cannot be read: Give a lower end'],
    [{ ...base, kind: 'skill', params: { any: ['x'] } }, '“skill” asks about a person; it cannot be answered here'],
  ])('stays, is named and is unknown: %j', (criterion, because) => {
    const [verdict] = judgeAccount({ icps: [unread([criterion])], account: emptyAccount, today, answered: answersOf([{ id: 'a', answer: 'met' }]) });
    expect(verdict!.criteria.find(({ id }) => id === 'b')).toMatchObject({
      answer: 'unknown',
      degree: null,
      because: expect.stringContaining(because),
    });
    expect(verdict!.band).toBe('not-enough-known');
    expect(verdict!.unknowns).toEqual([]);
  });
});

describe('the order of verdicts', () => {
  const icp = (id: string, answers: Asked['answer'][], rest = {}) =>
    askedIcp(
      answers.map((answer, at) => ({ id: `${id}${at}`, answer })),
      { id, name: id, ...rest },
    );
  const order = (...icps: ReturnType<typeof icp>[]) =>
    judgeAccount({
      icps,
      account: emptyAccount,
      today,
      answered: {
        ...answersOf(
          [...'abcd'].flatMap((id) =>
            [0, 1, 2].map((at) => ({ id: `${id}${at}`, answer: id === 'a' ? 'met' : id === 'b' ? 'partly' : id === 'c' ? 'not-met' : 'unknown' })),
          ),
        ),
      },
    }).map((verdict) => [verdict.icp.id, verdict.band]);

  it('is by band, then score; what is ruled out by the numbers alone comes late', () => {
    expect(order(icp('d', ['unknown']), icp('c', ['not-met']), icp('b', ['partly']), icp('a', ['met']))).toEqual([
      ['a', 'strong'],
      ['b', 'possible'],
      ['c', 'weak'],
      ['d', 'not-enough-known'],
    ]);
  });

  it('puts a negative ICP that matches first and one that does not last', () => {
    expect(order(icp('a', ['met']), icp('b', ['partly'], { negative: true }), icp('c', ['not-met'], { negative: true })).map(([id]) => id)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('leaves out ICPs that are retired', () => {
    expect(order(icp('a', ['met'], { status: 'retired' }))).toEqual([]);
  });
});

describe('unknowns', () => {
  const gap = (openNext: string | null, state: KnownGap['state'] = 'not-loaded'): KnownGap => ({
    key: 'company.employees',
    state,
    openNext,
    url: 'https://www.linkedin.com/company/northwind/',
  });
  const icp = askedIcp([{ id: 'a', answer: 'met' }], {
    criteria: [{ id: 'size', kind: 'employees-between', params: { min: 50 }, mode: 'score', weight: 3, because: 'x' }],
  });
  const openNext = (gaps: KnownGap[], aliases = emptyAccount.aliases) =>
    judgeAccount({ icps: [icp], account: { ...emptyAccount, gaps, aliases }, today })[0]!.unknowns[0]!.openNext;

  it('name the page that the reader said would settle them', () => {
    expect(openNext([gap('https://www.linkedin.com/company/northwind/about/?src=x#y')])).toBe('https://www.linkedin.com/company/northwind/about/');
    expect(openNext([gap('https://www.northwind.example/about')])).toBe('https://www.northwind.example/about');
  });

  it.each([
    'http://www.linkedin.com/company/northwind/about/',
    'https://evil.example/',
    'javascript:alert(1)',
    'https://user@www.linkedin.com/x',
    'https://www.linkedin.com:8443/x',
    'https://linkedin.com.evil.example/x',
  ])('never name %s', (address) => {
    expect(openNext([gap(address)])).toBeNull();
  });

  it('name the usual page when no page that was read could show it', () => {
    expect(openNext([])).toBe('https://www.linkedin.com/company/northwind/about/');
    expect(openNext([], ['linkedin-id:77'])).toBe('https://www.linkedin.com/company/77/about/');
    expect(openNext([], ['name:northwind'])).toBeNull();
  });

  it('name no page that has shown that it is not there', () => {
    expect(openNext([gap('https://www.linkedin.com/company/northwind/about/', 'absent')])).toBeNull();
  });

  it('are sorted by the points that they could move, and carry the question for a call', () => {
    const { unknowns } = judge([
      { id: 'a', answer: 'met', weight: 5 },
      { id: 'small', answer: 'unknown', weight: 1 },
      { id: 'big', answer: 'unknown', weight: 4 },
    ]);
    expect(unknowns).toEqual([
      { criterion: 'big', wanted: 'Is it big?', points: 40, openNext: null, question: 'Is it big?' },
      { criterion: 'small', wanted: 'Is it small?', points: 10, openNext: null, question: 'Is it small?' },
    ]);
  });
});

describe('the next step', () => {
  const met = (id: string): Asked => ({ id, answer: 'met' });
  const open = (id: string, rest: Partial<Asked> = {}): Asked => ({ id, answer: 'unknown', ...rest });
  it.each([
    ['a strong company', [met('a')], {}, {}, 'save'],
    ['a strong company that is saved', [met('a')], { saved: true }, {}, 'find-person'],
    ['a possible company with an answer that could lift it', [met('a'), open('b', { mode: 'must' })], {}, {}, 'ask'],
    ['a possible company that no answer could lift', [{ id: 'a', answer: 'partly' }], {}, {}, 'save'],
    ['a weak company that no answer could lift', [{ id: 'a', answer: 'not-met' }], {}, {}, 'rule-out'],
    ['a weak company that an answer could lift', [{ id: 'a', answer: 'not-met', weight: 2 }, open('b', { weight: 2 })], {}, {}, 'ask'],
    ['a company of which too little is known', [open('a'), open('b')], {}, {}, 'ask'],
    ['an ICP that asks nothing', [], {}, {}, 'save'],
    ['a company that is ruled out', [{ id: 'a', answer: 'not-met', mode: 'must' }], {}, {}, 'rule-out'],
    ['a company that the user ruled out before', [met('a')], { ruledOut: { reason: 'No budget', at: '2026-11-02T09:00:00Z' } }, {}, 'rule-out'],
    ['a negative ICP that matches', [met('a')], {}, { negative: true }, 'rule-out'],
    ['a negative ICP that does not', [{ id: 'a', answer: 'not-met' }], {}, { negative: true }, 'save'],
    ['a negative ICP that is ruled out', [{ id: 'a', answer: 'not-met', mode: 'must' }], {}, { negative: true }, 'save'],
  ] as [string, Asked[], object, object, string][])('for %s is one', (_, asked, more, icp, step) => {
    expect(judge(asked, more, icp).next.do).toBe(step);
  });

  it('repeats the earlier decision with its day and reason', () => {
    expect(judge([met('a')], { ruledOut: { reason: 'No budget', at: '2026-11-02T09:00:00Z' } }).next.why).toBe(
      'You ruled this out on 2 Nov 2026: No budget',
    );
  });

  it('asks for the answer that moves the band most, not for the one with the most points', () => {
    const { next, unknowns } = judge([
      { id: 'a', answer: 'met', weight: 5 },
      { id: 'b', answer: 'met', weight: 5 },
      open('must', { mode: 'must' }),
      open('heavy', { weight: 5 }),
    ]);
    expect(unknowns.map(({ points }) => points)).toEqual([25, 25]);
    expect(next).toMatchObject({
      do: 'ask',
      question: 'Is it must?',
      why: 'Not known yet: Is it must. The answer decides between a strong fit and ruled out',
    });
  });

  it('opens a page rather than asking when one would tell', () => {
    const icp = askedIcp([], { criteria: [{ id: 'size', kind: 'employees-between', params: { min: 50 }, mode: 'must', weight: 5, because: 'x' }] });
    expect(judgeAccount({ icps: [icp], account: emptyAccount, today })[0]!.next).toMatchObject({
      do: 'open',
      url: 'https://www.linkedin.com/company/northwind/about/',
      question: 'How many people work at your company?',
    });
  });
});

describe('people', () => {
  const persona = (mode: 'must' | 'exclude') => ({
    id: 'david',
    name: 'David',
    quote: 'Show me',
    icps: ['x'],
    role: 'decides',
    pains: ['p'],
    criteria: [
      { id: 'f', kind: 'function-in', params: { any: ['marketing'] }, mode: 'must' as const, weight: 5, because: 'x' },
      {
        id: 's',
        kind: 'seniority-in',
        params: { any: [mode === 'must' ? 'director' : 'intern'] },
        mode,
        weight: 5,
        because: 'x',
        reason: 'Still learning.',
      },
    ],
  });
  const person = (title: string) => ({
    ...emptyAccount,
    about: 'person' as const,
    id: 'linkedin:ada',
    aliases: ['linkedin:ada'],
    known: knownFrom({ 'person.title': [title] }),
  });
  const next = (title: string, mode: 'must' | 'exclude' = 'must', more = {}) =>
    judgePerson({ personas: [persona(mode)], person: person(title), today, ...more })[0]!.next.do;

  it('who fit are saved first and written to then', () => {
    expect(next('Director of Marketing')).toBe('save');
    expect(next('Director of Marketing', 'must', { saved: true })).toBe('message');
  });

  it('who have another role point to somebody else; an exclusion rules out', () => {
    expect(next('Accountant')).toBe('find-person');
    expect(next('Marketing Intern', 'exclude')).toBe('rule-out');
  });
});

describe('the grade', () => {
  const icp = askedIcp([
    { id: 'a', answer: 'met' },
    { id: 'b', answer: 'met' },
    { id: 'c', answer: 'met' },
    { id: 'x', answer: 'met', mode: 'exclude' },
  ]);

  it('is A only when nothing is missing, an exclusion included', () => {
    expect(gradeIcp(icp)).toEqual({ letter: 'A', missing: [] });
    expect(gradeIcp({ ...icp, criteria: icp.criteria.slice(0, 3) })).toEqual({ letter: 'B', missing: ['an exclusion'] });
  });

  it('is D with fewer than three criteria', () => {
    expect(gradeIcp({ ...icp, criteria: [icp.criteria[0]!, icp.criteria[3]!] })).toMatchObject({
      letter: 'D',
      missing: ['more criteria: it has only 1'],
    });
  });

  it('says what is missing', () => {
    const bare = { kind: 'company-type-in', params: { any: ['private'] }, mode: 'score', weight: 1, because: '' } as const;
    const graded = gradeIcp({ ...icp, status: 'hypothesis', pains: [], criteria: ['a', 'b', 'c'].map((id) => ({ ...bare, id })) });
    expect(graded).toEqual({
      letter: 'D',
      missing: [
        'a reason for its criteria',
        'anything beyond size, place and industry',
        'an exclusion',
        'a pain that you solve',
        'a test: it is still a hypothesis',
      ],
    });
  });

  it('asks of a negative ICP neither exclusions nor pains', () => {
    expect(gradeIcp({ ...icp, negative: true, pains: [], criteria: icp.criteria.slice(0, 3) }).letter).toBe('A');
  });

  it('of a persona misses what goes beyond a business card', () => {
    const card = { kind: 'skill', mode: 'score', weight: 1, because: 'x', params: { any: ['x'] } } as const;
    const persona = {
      id: 'p',
      name: 'P',
      quote: 'Q',
      icps: ['i'],
      role: 'r',
      pains: ['p'],
      criteria: [
        { ...card, id: 'a' },
        { ...card, id: 'b' },
      ],
    };
    expect(gradePersona(persona)).toEqual({ letter: 'A', missing: [] });
    const onlyCard = persona.criteria.map((each) => ({ ...each, kind: 'title', params: { include: ['x'] } }));
    expect(gradePersona({ ...persona, criteria: onlyCard, quote: ' ' }).missing).toContain('anything beyond title and place');
  });
});
