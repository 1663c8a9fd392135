/**
 * How many people work there: the plainest sign of whether an offer is too big or too small. The stated size band
 * counts first; LinkedIn's member count stands in when no band is known, and says so, because members are not staff.
 */
import { z } from '@/lib/kernel/schema';
import { defineCriterion } from '../criterion';
import { defaultTolerance, overlapDegree } from '../interval';
import { best, met, notMet, partly, unknown } from '../judging';
import { inOrder, inOrderMessage, tolerance, wholeNumber } from '../params';
import { observed, range } from '../wording';

interface Params {
  min?: number | undefined;
  max?: number | undefined;
  tolerance?: number | undefined;
}

export default defineCriterion<Params>({
  id: 'employees-between',
  about: 'account',
  needs: ['company.employees', 'company.employeesOnLinkedIn'],
  params: z
    .strictObject({ min: wholeNumber.optional(), max: wholeNumber.optional(), tolerance: tolerance.optional() })
    .refine(({ min, max }) => inOrder(min, max), inOrderMessage),
  judge: (params) => {
    const wanted = { ...params, tolerance: params.tolerance ?? defaultTolerance };
    const youWant = `you want ${range(params.min, params.max)}`;
    return (subject) => {
      const stated = best(subject, 'company.employees');
      const members = stated ? undefined : best(subject, 'company.employeesOnLinkedIn');
      if (!stated && !members) return unknown(`No page has said how many people work there; ${youWant}`);
      const seen = stated?.value ?? { min: members!.value, max: members!.value };
      const evidence = (stated ?? members!).evidence;
      const degree = overlapDegree(seen, wanted, 1);
      const openEnd = seen.max === null && degree > 0 && degree < 1 ? ' (the page gives no upper end)' : '';
      const said = stated ? `${observed(seen)} employees${openEnd}` : `${observed(seen)} members on LinkedIn, no stated size`;
      if (degree === 1) return met(`${said}; ${youWant}`, evidence);
      if (degree > 0) return partly(degree, `${said}; ${youWant}`, evidence);
      return notMet(`${said}; ${youWant}`, evidence);
    };
  },
  say: ({ min, max }) => `${range(min, max)} employees`,
  ask: () => 'How many people work at your company?',
  examples: [
    { name: 'a band inside the wanted range', params: { min: 50, max: 250 }, known: { 'company.employees': [{ min: 51, max: 200 }] }, expect: 'met' },
    {
      name: 'a band that straddles the edge',
      params: { min: 100, max: 150 },
      known: { 'company.employees': [{ min: 51, max: 200 }] },
      expect: 'partly',
    },
    {
      name: 'a count outside, within the tolerance',
      params: { min: 500, max: 5000 },
      known: { 'company.employees': [{ min: 300, max: 300 }] },
      expect: 'partly',
    },
    {
      name: 'the same count without tolerance',
      params: { min: 500, max: 5000, tolerance: 1 },
      known: { 'company.employees': [{ min: 300, max: 300 }] },
      expect: 'not-met',
    },
    { name: 'far too small', params: { min: 500, max: 5000 }, known: { 'company.employees': [{ min: 11, max: 50 }] }, expect: 'not-met' },
    {
      name: 'the highest band against a range with an upper end',
      params: { min: 5000, max: 20_000 },
      known: { 'company.employees': [{ min: 10_001, max: null }] },
      expect: 'partly',
    },
    {
      name: 'the highest band against a range without one',
      params: { min: 5000 },
      known: { 'company.employees': [{ min: 10_001, max: null }] },
      expect: 'met',
    },
    { name: 'only members on LinkedIn are known', params: { min: 50, max: 250 }, known: { 'company.employeesOnLinkedIn': [120] }, expect: 'met' },
    { name: 'nothing is known', params: { min: 50, max: 250 }, known: {}, expect: 'unknown' },
  ],
});
