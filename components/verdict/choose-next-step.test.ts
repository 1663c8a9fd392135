import { describe, expect, test } from 'vitest';
import type { AccountLook, PersonLook } from '@/lib/protocol/panel-view';
import type { NextStep } from '@/lib/verdict/verdict';
import { chooseNextStep, subjectOf, withPlace } from './choose-next-step';
import { stepWords } from './step-words';

const ruledOut = { about: 'account', name: 'x', reason: 'no', at: '2026-01-01' } as const;
const step = (what: NextStep['do'], over: Partial<NextStep> = {}): NextStep => ({ do: what, why: 'because', ...over });
const account = (next: NextStep['do'], over: object = {}) =>
  ({
    account: { aliases: ['linkedin:halden-grid', 'domain:halden-grid.example'] },
    verdicts: [{ next: step(next) }],
    ruledOut: null,
    saved: false,
    ...over,
  }) as unknown as AccountLook;
const person = (next: NextStep['do'], over: object = {}) =>
  ({ verdicts: [{ next: step(next) }], ruledOut: null, saved: false, ...over }) as unknown as PersonLook;
const chosen = (a: AccountLook | null, p: PersonLook | null) => {
  const choice = chooseNextStep({ account: a, person: p });
  return choice && `${choice.about} ${choice.step.do}`;
};

describe('the one next step of a screen', () => {
  test.each(['open', 'ask', 'rule-out'] as const)('the company comes first while its step is to %s', (next) =>
    expect(chosen(account(next), person('save'))).toBe(`account ${next}`),
  );
  test("the person's step counts once the company is settled", () => expect(chosen(account('find-person'), person('save'))).toBe('person save'));
  test('a page with one part takes the step of that part', () => {
    expect(chosen(account('save'), null)).toBe('account save');
    expect(chosen(null, person('ask'))).toBe('person ask');
  });
  test('what is done is not suggested again', () => expect(chosen(account('save', { saved: true }), person('ask'))).toBe('person ask'));
  test('a company that the user ruled out ends the matter for its people too', () =>
    expect(chosen(account('open', { ruledOut }), person('save'))).toBeNull());
  test('a person who was ruled out leaves the step of the company', () =>
    expect(chosen(account('find-person'), person('save', { ruledOut }))).toBe('account find-person'));
  test('without a verdict there is nothing to do', () => expect(chosen(account('open', { verdicts: [] }), null)).toBeNull());
  test("finding somebody leads to the company's people, when its page is known", () => {
    expect(withPlace(step('find-person'), account('save')).url).toBe('https://www.linkedin.com/company/halden-grid/people/');
    expect(withPlace(step('find-person'), null).url).toBeUndefined();
    expect(withPlace(step('find-person', { url: 'https://halden-grid.example/team' }), account('save')).url).toBe('https://halden-grid.example/team');
  });
});

describe('the button of a step', () => {
  test('an address that is not of the web gets no button', () =>
    expect(stepWords(step('open', { url: 'javascript:alert(1)' }), 'account')).toBeNull());
  test('a question can be copied, a missing one cannot', () => {
    expect([stepWords(step('ask', { question: 'Which CRM?' }), 'account'), stepWords(step('ask'), 'account')]).toEqual(['Copy the question', null]);
  });
  test('saving and ruling out name what they act on', () => {
    expect([stepWords(step('save'), 'person'), stepWords(step('rule-out'), 'account')]).toEqual(['Save this person', 'Rule this company out']);
  });
});

describe('what the keys act on', () => {
  test('a profile is about the person', () =>
    expect(subjectOf({ kind: 'linkedin/person', account: account('save'), person: person('save') })).toBe('person'));
  test('a company page is about the company', () =>
    expect(subjectOf({ kind: 'linkedin/company', account: account('save'), person: null })).toBe('account'));
  test('a profile that was not recognised leaves the company', () =>
    expect(subjectOf({ kind: 'linkedin/person', account: account('save'), person: null })).toBe('account'));
  test('nothing read, nothing meant', () => expect(subjectOf({ kind: 'website', account: null, person: null })).toBeNull());
});
