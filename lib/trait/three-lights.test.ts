import { afterEach, describe, expect, it } from 'vitest';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { judgeAccount } from '@/lib/verdict/judge';
import { speak } from '@/lib/wording/language';
import { type Asked, answersOf, askedIcp, emptyAccount } from '@/tests/support/asked';
import { accountThat, companySaying, personThat } from '@/tests/support/prospect';
import { today } from '@/tests/support/subjects';
import { readinessOf } from './readiness';
import { threeLights } from './three-lights';

afterEach(() => speak('en'));

const verdicts = (answer: Asked['answer'], icp = {}) => {
  const asked: Asked[] = [{ id: 'a', answer, weight: 5 }];
  return judgeAccount({ icps: [askedIcp(asked, icp)], account: emptyAccount, today, answered: answersOf(asked) });
};
const pain = (level: LikelyPain['level']): LikelyPain => ({
  pain: { id: 'p', name: 'Customers leave' },
  level,
  strength: level === 'no-cue' ? 0 : 0.6,
  cues:
    level === 'no-cue'
      ? []
      : [
          {
            quote: 'churn',
            section: '',
            source: 'line',
            url: 'https://a.example/',
            readAt: '2026-11-20T10:00:00Z',
            reader: 'r',
            key: 'company.cues',
            word: 'churn',
            place: 'sentence',
            because: null,
            strength: 0.6,
            kind: 'words',
          },
        ],
  setAside: [],
  challenge: null,
  consequence: null,
  urgency: null,
  outcome: null,
  question: null,
});
const nobody = readinessOf(null, null, today);
const lights = (over: Partial<Parameters<typeof threeLights>[0]>) =>
  threeLights({ companyVerdicts: [], pains: [], readiness: nobody, ...over }).map(({ state }) => state);

describe('the three lights', () => {
  it('are unknown when nothing is known', () => expect(lights({})).toEqual(['unknown', 'unknown', 'unknown']));

  it.each([
    ['met', 'on'],
    ['partly', 'half'],
    ['not-met', 'off'],
    ['unknown', 'unknown'],
  ] as const)('“fits us” follows the company verdict: %s', (answer, state) => {
    expect(lights({ companyVerdicts: verdicts(answer) })[0]).toBe(state);
  });

  it('“fits us” is off for somebody to stay away from', () => {
    expect(lights({ companyVerdicts: verdicts('met', { negative: true }) })[0]).toBe('off');
    expect(lights({ companyVerdicts: verdicts('not-met', { negative: true }) })[0]).toBe('unknown');
  });

  it('“has the pain” follows the likeliest pain; no cue seen is unknown and never off', () => {
    expect(lights({ pains: [pain('likely')] })[1]).toBe('on');
    expect(lights({ pains: [pain('hint')] })[1]).toBe('half');
    expect(lights({ pains: [pain('no-cue')] })[1]).toBe('unknown');
    expect(threeLights({ companyVerdicts: [], pains: [pain('likely')], readiness: nobody })[1]).toMatchObject({
      because: 'Looks like “Customers leave”: the word “churn” stands on the website',
      evidence: [{ quote: 'churn' }],
    });
  });

  it('say in German what they rest on', () => {
    speak('de');
    const said = threeLights({ companyVerdicts: verdicts('met'), pains: [pain('hint')], readiness: nobody }).map(({ because }) => because);
    expect(said).toEqual([
      expect.stringMatching(/^Scheint gut zu „.+“ zu passen$/),
      expect.stringMatching(/^Ein Hinweis auf „Customers leave“: /),
      'Nichts gesehen, was dort gerade geschieht',
    ]);
  });

  it('“ready now” follows what happens there, and only the user puts it out', () => {
    const person = personThat({ 'person.roleStarted': { value: '2026-10' } });
    const account = accountThat({
      'company.funding': { value: { last: '2026-10' } },
      'company.cues': { value: ['We are evaluating a new help desk.'] },
    });
    expect(lights({ readiness: readinessOf(account, person, today) })[2]).toBe('on');
    expect(lights({ readiness: readinessOf(null, person, today) })[2]).toBe('half');
    expect(lights({ readiness: readinessOf(companySaying('We make chairs.'), null, today) })[2]).toBe('unknown');
    expect(lights({ readiness: readinessOf(account, person, today, 0.1) })[2]).toBe('off');
  });
});

describe('readiness', () => {
  it('is made of a list of cues, with their quotes', () => {
    const account = companySaying('We are evaluating a new help desk.', 'We open a new office in Lyon.');
    const { value, from, moments } = readinessOf(account, null, today);
    expect({ value, from }).toEqual({ value: 0.76, from: 'page' });
    expect(moments.map(({ kind, evidence }) => [kind, evidence.quote])).toEqual([
      ['search', 'We are evaluating a new help desk.'],
      ['launch', 'We open a new office in Lyon.'],
    ]);
  });

  it('is the user’s own word when they rated it', () => {
    expect(readinessOf(companySaying('We are evaluating a help desk.'), null, today, 0.3)).toMatchObject({ value: 0.3, from: 'user' });
  });

  it('is unknown without a cue', () => expect(readinessOf(companySaying('We make chairs.'), null, today).value).toBeNull());
});
