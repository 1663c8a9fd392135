/**
 * How fast the number of people grows. Growth over another time than the asked one is spread evenly over it and says so;
 * half of the asked growth is partly met.
 */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { answersFor, met, notMet, partly, unknown } from '../judging';
import { wish } from '../wish';
import type en from '../words/growth-at-least/en';

interface Params {
  percent: number;
  months: number;
}

/** Growth compounds: 21 % in two years is 10 % in one. */
const spread = (percent: number, from: number, to: number) => ((1 + percent / 100) ** (to / from) - 1) * 100;

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/growth-at-least/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'growth-at-least',
  about: 'account',
  needs: ['company.growth'],
  params: z.strictObject({ percent: z.number().min(-100).max(10_000), months: z.number().int().min(1).max(120) }),
  judge: ({ percent, months }) => {
    const words = inWords();
    const youWant = wish(words.wanted(percent, months));
    return (subject) => {
      const stated = answersFor(subject, 'company.growth').toSorted(
        (a, b) => Math.abs(a.value.months - months) - Math.abs(b.value.months - months),
      )[0];
      if (!stated) return unknown(words.nothing + youWant);
      const { percent: seen, months: over } = stated.value;
      if (over < 1 || seen < -100) return unknown(words.unreadable + youWant, stated.evidence);
      const grown = over === months ? seen : spread(seen, over, months);
      const derived = over === months ? '' : words.derived(Math.round(grown), months);
      const because = words.grown(seen, over) + derived + youWant;
      if (grown >= percent) return met(because, stated.evidence);
      return percent > 0 && grown >= percent / 2 ? partly(0.5, because, stated.evidence) : notMet(because, stated.evidence);
    };
  },
  say: ({ percent, months }) => inWords().say(percent, months),
  ask: ({ months }) => inWords().ask(months),
  examples: [
    { name: 'fast enough', params: { percent: 10, months: 12 }, known: { 'company.growth': [{ percent: 18, months: 12 }] }, expect: 'met' },
    {
      name: 'the figure for the asked time counts',
      params: { percent: 10, months: 12 },
      known: {
        'company.growth': [
          { percent: 2, months: 6 },
          { percent: 12, months: 12 },
        ],
      },
      expect: 'met',
    },
    {
      name: 'two years spread over one',
      params: { percent: 10, months: 12 },
      known: { 'company.growth': [{ percent: 21, months: 24 }] },
      expect: 'met',
    },
    { name: 'half of it', params: { percent: 10, months: 12 }, known: { 'company.growth': [{ percent: 6, months: 12 }] }, expect: 'partly' },
    { name: 'shrinking', params: { percent: 10, months: 12 }, known: { 'company.growth': [{ percent: -4, months: 12 }] }, expect: 'not-met' },
    { name: 'nothing is known', params: { percent: 10, months: 12 }, known: {}, expect: 'unknown' },
  ],
});
