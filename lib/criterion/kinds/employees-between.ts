/**
 * How many people work there: the plainest sign of whether an offer is too big or too small. The stated size band
 * counts first; LinkedIn's member count stands in when no band is known, and says so, because members are not staff.
 */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { defaultTolerance, overlapDegree } from '../interval';
import { best, met, notMet, partly, unknown } from '../judging';
import { inOrder, inOrderMessage, tolerance, wholeNumber } from '../params';
import { wish } from '../wish';
import type en from '../words/employees-between/en';

interface Params {
  min?: number | undefined;
  max?: number | undefined;
  tolerance?: number | undefined;
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/employees-between/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'employees-between',
  about: 'account',
  needs: ['company.employees', 'company.employeesOnLinkedIn'],
  params: z
    .strictObject({ min: wholeNumber.optional(), max: wholeNumber.optional(), tolerance: tolerance.optional() })
    .refine(({ min, max }) => inOrder(min, max), inOrderMessage),
  judge: (params) => {
    const wanted = { ...params, tolerance: params.tolerance ?? defaultTolerance };
    const words = inWords();
    const youWant = wish(words.wanted(params.min, params.max));
    return (subject) => {
      const stated = best(subject, 'company.employees');
      const members = stated ? undefined : best(subject, 'company.employeesOnLinkedIn');
      if (!stated && !members) return unknown(words.nothing + youWant);
      const seen = stated?.value ?? { min: members!.value, max: members!.value };
      const evidence = (stated ?? members!).evidence;
      const degree = overlapDegree(seen, wanted, 1);
      const because = (stated ? words.stated(seen, seen.max === null && degree > 0 && degree < 1) : words.members(seen)) + youWant;
      if (degree === 1) return met(because, evidence);
      if (degree > 0) return partly(degree, because, evidence);
      return notMet(because, evidence);
    };
  },
  say: ({ min, max }) => inWords().say(min, max),
  ask: () => inWords().ask,
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
