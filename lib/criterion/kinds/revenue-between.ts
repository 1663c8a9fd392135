/**
 * What the company takes in per year. Monthly figures (MRR) are counted twelve times. Amounts in another currency are
 * not converted: a rate would have to come from outside, and an old one is a wrong value.
 */
import { z } from '@/lib/kernel/schema';
import type { Revenue } from '@/lib/signal/vocabulary';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { defaultTolerance, overlapDegree } from '../interval';
import { answersFor, met, notMet, partly, unknown } from '../judging';
import { amount, currency, inOrder, inOrderMessage, tolerance } from '../params';
import { wish } from '../wish';
import type en from '../words/revenue-between/en';

interface Params {
  min?: number | undefined;
  max?: number | undefined;
  currency: string;
  tolerance?: number | undefined;
}

const monthsPerYear = 12;

const perYear = ({ min, max, period }: Revenue) =>
  period === 'year' ? { min, max } : { min: min * monthsPerYear, max: max === null ? null : max * monthsPerYear };

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/revenue-between/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'revenue-between',
  about: 'account',
  needs: ['company.revenue'],
  params: z
    .strictObject({ min: amount.optional(), max: amount.optional(), currency, tolerance: tolerance.optional() })
    .refine(({ min, max }) => inOrder(min, max), inOrderMessage),
  judge: (params) => {
    const wanted = { min: params.min, max: params.max, tolerance: params.tolerance ?? defaultTolerance };
    const words = inWords();
    const youWant = wish(words.wanted(params.min, params.max, params.currency));
    return (subject) => {
      const stated = answersFor(subject, 'company.revenue');
      if (stated.length === 0) return unknown(words.nothing + youWant);
      const usable = stated.find(({ value }) => value.currency === params.currency);
      if (!usable) return unknown(words.otherCurrency(stated[0]!.value.currency) + youWant + words.noExchange, stated[0]!.evidence);
      const seen = perYear(usable.value);
      const degree = overlapDegree(seen, wanted, 0);
      const monthly = usable.value.period === 'month' ? words.monthly : '';
      const openEnd = seen.max === null && degree > 0 && degree < 1 ? words.openEnd : '';
      const because = words.aYear(seen.min, seen.max, params.currency) + monthly + openEnd + youWant;
      if (degree === 1) return met(because, usable.evidence);
      return degree > 0 ? partly(degree, because, usable.evidence) : notMet(because, usable.evidence);
    };
  },
  say: ({ min, max, currency: code }) => inWords().say(min, max, code),
  ask: () => inWords().ask,
  examples: [
    {
      name: 'inside',
      params: { min: 1e7, max: 5e7, currency: 'USD' },
      known: { 'company.revenue': [{ min: 1.2e7, max: 1.2e7, currency: 'USD', period: 'year' }] },
      expect: 'met',
    },
    {
      name: 'a monthly figure',
      params: { min: 100_000, max: 200_000, currency: 'USD' },
      known: { 'company.revenue': [{ min: 10_000, max: 10_000, currency: 'USD', period: 'month' }] },
      expect: 'met',
    },
    {
      name: 'a range that straddles the upper end',
      params: { max: 2e6, currency: 'EUR' },
      known: { 'company.revenue': [{ min: 1e6, max: 5e6, currency: 'EUR', period: 'year' }] },
      expect: 'partly',
    },
    {
      name: 'a near miss',
      params: { min: 5e7, max: 5e8, currency: 'USD' },
      known: { 'company.revenue': [{ min: 3e7, max: 3e7, currency: 'USD', period: 'year' }] },
      expect: 'partly',
    },
    {
      name: 'far below',
      params: { min: 5e7, max: 5e8, currency: 'USD' },
      known: { 'company.revenue': [{ min: 1e6, max: 1e6, currency: 'USD', period: 'year' }] },
      expect: 'not-met',
    },
    {
      name: 'another currency',
      params: { min: 5e7, currency: 'USD' },
      known: { 'company.revenue': [{ min: 6e7, max: 6e7, currency: 'EUR', period: 'year' }] },
      expect: 'unknown',
    },
    { name: 'nothing is known', params: { min: 5e7, currency: 'USD' }, known: {}, expect: 'unknown' },
  ],
});
