/**
 * How fast the number of people grows. Growth over another time than the asked one is spread evenly over it and says so;
 * half of the asked growth is partly met.
 */
import { z } from '@/lib/kernel/schema';
import { defineCriterion } from '../criterion';
import { answersFor, met, notMet, partly, unknown } from '../judging';
import { counted, number } from '../wording';

interface Params {
  percent: number;
  months: number;
}

/** Growth compounds: 21 % in two years is 10 % in one. */
const spread = (percent: number, from: number, to: number) => ((1 + percent / 100) ** (to / from) - 1) * 100;

export default defineCriterion<Params>({
  id: 'growth-at-least',
  about: 'account',
  needs: ['company.growth'],
  params: z.strictObject({ percent: z.number().min(-100).max(10_000), months: z.number().int().min(1).max(120) }),
  judge: ({ percent, months }) => {
    const youWant = `you want at least ${number(percent)} % in ${counted(months, 'month')}`;
    return (subject) => {
      const stated = answersFor(subject, 'company.growth').toSorted(
        (a, b) => Math.abs(a.value.months - months) - Math.abs(b.value.months - months),
      )[0];
      if (!stated) return unknown(`No page has said how fast it grows; ${youWant}`);
      const { percent: seen, months: over } = stated.value;
      if (over < 1 || seen < -100) return unknown(`The page's growth figure cannot be read; ${youWant}`, stated.evidence);
      const grown = over === months ? seen : spread(seen, over, months);
      const derived = over === months ? '' : ` (about ${number(Math.round(grown))} % in ${counted(months, 'month')})`;
      const because = `${seen > 0 ? '+' : ''}${number(seen)} % in ${counted(over, 'month')}${derived}; ${youWant}`;
      if (grown >= percent) return met(because, stated.evidence);
      return percent > 0 && grown >= percent / 2 ? partly(0.5, because, stated.evidence) : notMet(because, stated.evidence);
    };
  },
  say: ({ percent, months }) => `at least ${number(percent)} % growth in ${counted(months, 'month')}`,
  ask: ({ months }) => `By how much has your team grown in the last ${counted(months, 'month')}?`,
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
