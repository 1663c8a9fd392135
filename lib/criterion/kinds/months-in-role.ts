/**
 * How long a person has had their present role. Somebody new still chooses tools; somebody settled knows the budget. A
 * start given as a year only is a range of twelve months.
 */
import type { Known } from '@/lib/account/account';
import { monthsSince } from '@/lib/kernel/clock';
import { z } from '@/lib/kernel/schema';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion, type Subject } from '../criterion';
import { overlapDegree } from '../interval';
import { best, evidenceFor, met, notMet, partly, unknown } from '../judging';
import { inOrder, inOrderMessage, wholeNumber } from '../params';
import { wish } from '../wish';
import type en from '../words/months-in-role/en';

interface Params {
  min?: number | undefined;
  max?: number | undefined;
}

function started(subject: Subject): { on: string; evidence: SourcedEvidence[] } | null {
  const stated = best(subject, 'person.roleStarted');
  if (stated) return { on: stated.value, evidence: stated.evidence };
  const experience: Known<'person.experience'> | undefined = best(subject, 'person.experience');
  const role = experience?.value.find(({ to, from }) => to === null && from !== null);
  return experience && role?.from ? { on: role.from, evidence: evidenceFor(experience, [role.title]) } : null;
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/months-in-role/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'months-in-role',
  about: 'person',
  needs: ['person.roleStarted', 'person.experience'],
  params: z.strictObject({ min: wholeNumber.optional(), max: wholeNumber.optional() }).refine(({ min, max }) => inOrder(min, max), inOrderMessage),
  judge: (params) => {
    const words = inWords();
    const youWant = wish(words.wanted(params.min, params.max));
    const youWantMonths = wish(words.wantedMonths(params.min, params.max));
    return (subject) => {
      const start = started(subject);
      const months = start && monthsSince(start.on, subject.today);
      if (!start || months === null) return unknown(words.nothing + youWantMonths);
      if (months < 0) return unknown(words.yetToCome(start.on) + youWantMonths, start.evidence);
      const yearOnly = start.on.length === 4;
      const seen = { min: yearOnly ? Math.max(0, months - 11) : months, max: months };
      const degree = overlapDegree(seen, params, 1);
      const because = (yearOnly ? words.aboutInRole(seen) : words.inRole(months)) + youWant;
      if (degree === 1) return met(because, start.evidence);
      return degree > 0 ? partly(degree, because, start.evidence) : notMet(because, start.evidence);
    };
  },
  say: ({ min, max }) => inWords().say(min, max),
  ask: () => inWords().ask,
  examples: [
    { name: 'new in the role', params: { max: 12 }, known: { 'person.roleStarted': ['2026-05'] }, expect: 'met' },
    { name: 'only the year is known and it straddles', params: { max: 12 }, known: { 'person.roleStarted': ['2025'] }, expect: 'partly' },
    { name: 'long in the role', params: { max: 12 }, known: { 'person.roleStarted': ['2019-03'] }, expect: 'not-met' },
    {
      name: 'the present role of the experience list',
      params: { min: 24 },
      known: { 'person.experience': [[{ title: 'Head of Sales', company: 'Northwind', from: '2022-01', to: null }]] },
      expect: 'met',
    },
    { name: 'nothing is known', params: { max: 12 }, known: {}, expect: 'unknown' },
  ],
});
