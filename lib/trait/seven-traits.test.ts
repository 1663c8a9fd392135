import { describe, expect, it } from 'vitest';
import type { Icp, Pain } from '@/lib/icp/icp';
import { likelyPains } from '@/lib/pain/likely-pains';
import type { Persona } from '@/lib/persona/persona';
import { judgeAccount, judgePerson } from '@/lib/verdict/judge';
import { accountThat, companySaying, personThat } from '@/tests/support/prospect';
import { today } from '@/tests/support/subjects';
import { sevenTraits } from './seven-traits';
import { type TraitId, traitIds } from './trait';
import type { TraitSources } from './trait-inputs';

const icp: Icp = {
  id: 'i',
  name: 'I',
  segment: 's',
  status: 'current',
  pains: ['churn'],
  criteria: [
    { id: 'size', kind: 'employees-between', params: { min: 50, max: 200 }, mode: 'score', weight: 3, because: 'b' },
    { id: 'tools', kind: 'technology', params: { any: ['Zendesk'] }, mode: 'score', weight: 2, because: 'b' },
  ],
};
const persona: Persona = {
  id: 'p',
  name: 'P',
  quote: '',
  icps: ['i'],
  role: '',
  pains: [],
  criteria: [{ id: 'title', kind: 'title', params: { include: ['support'] }, mode: 'score', weight: 3, because: 'b' }],
};
const pains: Pain[] = [{ id: 'churn', name: 'Customers leave', cues: ['churn'] }];

function traits({ account = null, person = null, ...more }: Partial<TraitSources>) {
  const companyVerdicts = account ? judgeAccount({ icps: [icp], account, today }) : [];
  const personVerdicts = person ? judgePerson({ personas: [persona], person, today }) : [];
  const found = likelyPains({ pains, icps: [icp], personas: [persona], companyVerdicts, personVerdicts, account, person, today });
  const all = sevenTraits({ account, person, companyVerdicts, personVerdicts, pains: found, today, ...more });
  return (id: TraitId) => all.find((trait) => trait.id === id)!;
}

describe('the seven traits', () => {
  it('are always seven, unknown while nothing is known, each with what would settle it', () => {
    const of = traits({});
    for (const id of traitIds)
      expect(of(id)).toMatchObject({ value: null, known: false, from: null, because: expect.stringMatching(/\w/), evidence: [] });
  });

  it('take the user’s rating before what pages suggest, within 0 and 1', () => {
    const of = traits({ account: companySaying('Churn hurts us.'), ratings: { 'value-alignment': 0.1, profitability: 7 } });
    expect(of('value-alignment')).toMatchObject({ value: 0.1, from: 'user' });
    expect(of('profitability')).toMatchObject({ value: 1, from: 'user', known: true });
  });
});

describe('purchase readiness', () => {
  it('is the value of the readiness cues', () => {
    expect(traits({ person: personThat({ 'person.roleStarted': { value: '2026-10' } }) })('purchase-readiness')).toMatchObject({
      value: 0.47,
      because: '1 month in the present role',
    });
  });
});

describe('value alignment', () => {
  it('comes from likely pains and stated goals', () => {
    const pain = traits({ account: companySaying('We must cut churn.') })('value-alignment');
    expect(pain).toMatchObject({ value: 0.85, because: 'Looks like “Customers leave”: the word “churn” stands on the company page' });
    const goal = traits({ account: companySaying('We want to increase sales 20 % next year.') })('value-alignment');
    expect(goal).toMatchObject({ value: 0.2, because: 'It states a goal: “We want to increase sales 20 % next year.”' });
  });
});

describe('budget fit', () => {
  const size = { 'company.employees': { value: { min: 51, max: 200 }, quote: '51–200 employees' } };

  it('is how far size, revenue and funding fit the ICP', () => {
    expect(traits({ account: accountThat(size) })('budget-fit')).toMatchObject({ value: 1, evidence: [{ quote: '51–200 employees' }] });
  });

  it('falls when they say that only the lowest price counts', () => {
    const cheap = accountThat({ ...size, 'company.cues': { value: ['We always buy from the lowest bidder.'] } });
    expect(traits({ account: cheap })('budget-fit')).toMatchObject({ value: 0.2, because: 'It says “We always buy from the lowest bidder.”' });
    const denies = accountThat({ ...size, 'company.cues': { value: ['We are not the cheapest.'] } });
    expect(traits({ account: denies })('budget-fit').value).toBe(1);
  });
});

describe('expertise', () => {
  it('comes from technologies, skills and titles that ICP and persona ask for', () => {
    const account = accountThat({ 'company.technologies': { value: [{ name: 'Zendesk', category: '' }] } });
    const person = personThat({ 'person.title': { value: 'Head of Support' } });
    expect(traits({ account, person })('expertise')).toMatchObject({ value: 1, known: true });
    expect(traits({ account: companySaying('We make chairs.') })('expertise').known).toBe(false);
  });
});

describe('profitability', () => {
  it('is unknown whatever a page says of profit', () => {
    const account = accountThat({
      'company.cues': { value: ['We are very profitable.', 'Record profit in 2026.'] },
      'company.revenue': { value: { min: 9e6, max: 9e6, currency: 'EUR', period: 'year' } },
    });
    expect(traits({ account })('profitability')).toMatchObject({ value: null, known: false, from: null });
  });
});

describe('growth potential', () => {
  it('follows the growth in people, up and down', () => {
    const grown = (percent: number) =>
      traits({ account: accountThat({ 'company.growth': { value: { percent, months: 12 } } }) })('growth-potential').value;
    expect([grown(33), grown(0), grown(-20)]).toEqual([1, 0.3, 0]);
  });

  it('comes from open roles and from what they say where no figure is known', () => {
    const hires = { 'company.hiring': { value: { openRoles: 4 }, quote: '4 open roles' } };
    expect(traits({ account: accountThat(hires) })('growth-potential')).toMatchObject({ value: 0.6, because: '4 open roles' });
    expect(traits({ account: accountThat({ ...hires, 'company.cues': { value: ['We doubled in a year.'] } }) })('growth-potential').value).toBe(0.84);
  });
});

describe('networked', () => {
  it('comes from followers and from speaking in public', () => {
    const follows = (value: number) => traits({ person: personThat({ 'person.followers': { value } }) })('networked').value;
    expect([follows(50), follows(1_000), follows(50_000)]).toEqual([0, 0.5, 1]);
    expect(traits({ person: personThat({ 'person.headline': { value: 'Head of Support | Speaker' } }) })('networked').value).toBe(0.6);
  });

  it('does not come from a newsletter that is one channel of many', () => {
    const headline = (value: string) => traits({ person: personThat({ 'person.headline': { value } }) })('networked').known;
    expect(headline('Our data sits in silos: shop, newsletter and support')).toBe(false);
    expect(headline('Head of Support | Subscribe to my newsletter')).toBe(true);
  });

  it('of a company is the user’s to rate', () => {
    expect(traits({ account: accountThat({ 'company.followers': { value: 90_000 } }) })('networked').known).toBe(false);
  });
});
