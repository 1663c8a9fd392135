/**
 * Years in business. Pages give a founding year, not a day, so the age is the difference of the years and one year more
 * or less is a near miss.
 */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { best, met, notMet, partly, unknown } from '../judging';
import { inOrder, inOrderMessage } from '../params';
import { wish } from '../wish';
import type en from '../words/age-between/en';

interface Params {
  minYears?: number | undefined;
  maxYears?: number | undefined;
}

/** A founding year leaves the age open by one year. */
const precision = 1;
const years = z.number().min(0).max(2000);

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/age-between/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'age-between',
  about: 'account',
  needs: ['company.founded'],
  params: z
    .strictObject({ minYears: years.optional(), maxYears: years.optional() })
    .refine(({ minYears, maxYears }) => inOrder(minYears, maxYears), inOrderMessage),
  judge: ({ minYears, maxYears }) => {
    const low = minYears ?? 0;
    const high = maxYears ?? Number.POSITIVE_INFINITY;
    const words = inWords();
    const youWant = wish(words.wanted(minYears, maxYears));
    return (subject) => {
      const founded = best(subject, 'company.founded');
      if (!founded) return unknown(words.nothing + youWant);
      const age = subject.today.getUTCFullYear() - founded.value;
      if (age < 0) return unknown(words.yetToCome(founded.value) + youWant, founded.evidence);
      const because = words.founded(founded.value, age) + youWant;
      if (age >= low && age <= high) return met(because, founded.evidence);
      return age >= low - precision && age <= high + precision ? partly(0.5, because, founded.evidence) : notMet(because, founded.evidence);
    };
  },
  say: ({ minYears, maxYears }) => inWords().say(minYears, maxYears),
  ask: () => inWords().ask,
  examples: [
    { name: 'inside', params: { minYears: 3, maxYears: 5 }, known: { 'company.founded': [2022] }, expect: 'met' },
    {
      name: 'one year too old, which the year alone leaves open',
      params: { minYears: 3, maxYears: 5 },
      known: { 'company.founded': [2020] },
      expect: 'partly',
    },
    { name: 'years with a half', params: { minYears: 5.5 }, known: { 'company.founded': [2021] }, expect: 'partly' },
    { name: 'much too old', params: { maxYears: 5 }, known: { 'company.founded': [1988] }, expect: 'not-met' },
    { name: 'a year that is yet to come', params: { maxYears: 5 }, known: { 'company.founded': [2031] }, expect: 'unknown' },
    { name: 'nothing is known', params: { minYears: 3 }, known: {}, expect: 'unknown' },
  ],
});
