import { expect, it } from 'vitest';
import type { Account } from '@/lib/account/account';
import type { Person } from '@/lib/person/person';
import { emptyAccount } from '@/tests/support/asked';
import { goodIcp, goodPersona, now } from '@/tests/support/good-profiles';
import { knownFrom } from '@/tests/support/subjects';
import { type Kept, ruledOutPatterns } from './ruled-out-patterns';

const company = (name: string, reason: string | null, people: number, type: 'private' | 'government' = 'private'): Kept => ({
  name,
  reason,
  subject: {
    ...emptyAccount,
    id: name,
    known: knownFrom({ 'company.employees': [{ min: people, max: people }], 'company.type': [type] }),
  } satisfies Account,
});

const icp = { ...goodIcp, criteria: goodIcp.criteria.filter(({ id }) => id === 'tools') };
const saved = [company('Kept A', null, 80), company('Kept B', null, 120), company('Kept C', null, 200)];
const offices = ['Office A', 'Office B', 'Office C'].map((name, at) => company(name, at < 2 ? 'They must tender' : 'Took a year', 100, 'government'));
const tiny = [company('Tiny A', 'Too small', 4), company('Tiny B', 'Too small', 9), company('Tiny C', 'No budget', 12)];
const say = (all: ReturnType<typeof ruledOutPatterns>) => all.map(({ criterion }) => [criterion.kind, criterion.params]);

it('proposes what three ruled-out companies share and no saved one has, and says which they are', () => {
  const [proposed, ...more] = ruledOutPatterns(icp, [...saved, ...offices], now);
  expect(more).toEqual([]);
  expect(proposed).toMatchObject({
    criterion: {
      kind: 'company-type-in',
      params: { any: ['government'] },
      mode: 'exclude',
      strength: 'soft',
      evidence: [{ kind: 'own-records', date: '2026-11-28', note: '3 that were ruled out are like this, and none of 3 others.' }],
    },
    otherwise: 3,
  });
  expect(proposed!.like.map(({ name }) => name)).toEqual(['Office A', 'Office B', 'Office C']);
});

it('of sizes proposes the one that takes in most of them', () =>
  expect(say(ruledOutPatterns(icp, [...saved, ...tiny], now))).toEqual([['employees-between', { max: 12, tolerance: 1 }]]));

it('gives the reason that two share, and never the words of one or a name', () => {
  const [proposed] = ruledOutPatterns(icp, [...saved, ...tiny], now);
  expect(proposed!.criterion.reason).toBe('at most 12 employees: Too small.');
  const alone = tiny.map((each, at) => ({ ...each, reason: `Mr Example ${at} said no` }));
  const [other] = ruledOutPatterns(icp, [...saved, ...alone], now);
  expect(JSON.stringify(other!.criterion)).not.toMatch(/Example|Tiny/);
});

it('proposes nothing from two, nothing that a saved one shares, nothing without three who are otherwise', () => {
  expect(ruledOutPatterns(icp, [...saved, ...offices.slice(1)], now)).toEqual([]);
  expect(ruledOutPatterns(icp, [...saved, company('Kept D', null, 100, 'government'), ...offices], now)).toEqual([]);
  expect(ruledOutPatterns(icp, [...saved.slice(1), ...offices], now)).toEqual([]);
});

it('proposes nothing that the profile rules out already, once it was accepted', () => {
  const all = [...saved, ...offices];
  const [proposed] = ruledOutPatterns(icp, all, now);
  expect(ruledOutPatterns({ ...icp, criteria: [...icp.criteria, proposed!.criterion] }, all, now)).toEqual([]);
  const must = { ...goodIcp.criteria[0]!, mode: 'must' as const };
  expect(ruledOutPatterns({ ...icp, criteria: [must] }, [...saved, ...tiny], now)).toEqual([]);
  expect(ruledOutPatterns({ ...icp, negative: true }, all, now)).toEqual([]);
});

it('finds the rank or the department that ruled-out people share', () => {
  const person = (name: string, reason: string | null, seniority: string, title: string): Kept => ({
    name,
    reason,
    subject: {
      ...emptyAccount,
      about: 'person',
      known: knownFrom({ 'person.seniority': [seniority], 'person.title': [title] }),
    } as unknown as Person,
  });
  const all = [
    ...['A', 'B', 'C'].map((name) => person(name, 'Wrong role', 'intern', 'Intern')),
    ...['D', 'E', 'F'].map((name) => person(name, null, 'director', 'Director of Care')),
  ];
  expect(say(ruledOutPatterns(goodPersona, all, now))).toEqual([['seniority-in', { any: ['intern'] }]]);
});
