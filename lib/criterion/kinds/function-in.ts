/** What the person works on, in LinkedIn's 26 job functions. Every present role counts. */
import { z } from '@/lib/kernel/schema';
import { type JobFunction, jobFunctions } from '@/lib/language/titles/functions';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion, type Subject } from '../criterion';
import { best, met, notMet, unknown } from '../judging';
import { choices } from '../params';
import { presentRoles, roleKeys, titlesOf } from '../roles';
import { wish } from '../wish';
import type en from '../words/function-in/en';

interface Params {
  any: JobFunction[];
}

function observed(subject: Subject) {
  const roles = presentRoles(subject);
  const stated = best(subject, 'person.functions');
  const found = new Set<string>(roles?.titles.flatMap(({ roles: each }) => each.flatMap(({ functions }) => functions)));
  for (const slug of stated?.value ?? []) found.add(slug);
  return { found: [...found], evidence: roles?.evidence ?? stated?.evidence ?? [], titles: roles && titlesOf(roles) };
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/function-in/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'function-in',
  about: 'person',
  needs: ['person.functions', ...roleKeys],
  params: z.strictObject({ any: choices(jobFunctions as [JobFunction, ...JobFunction[]]) }),
  judge: ({ any }) => {
    const wanted = new Set<string>(any);
    const words = inWords();
    const youWant = wish(words.wanted(any));
    return (subject) => {
      const { found, evidence, titles } = observed(subject);
      if (found.length === 0) return unknown((titles ? words.doesNotSay(titles) : words.noTitle) + youWant, evidence);
      const fitting = found.filter((slug) => wanted.has(slug));
      const said = (slugs: readonly string[]) => words.worksIn(slugs, titles) + youWant;
      return fitting.length > 0 ? met(said(fitting), evidence) : notMet(said(found), evidence);
    };
  },
  say: ({ any }) => inWords().say(any),
  ask: ({ any }) => inWords().ask(any),
  examples: [
    { name: 'the wanted function', params: { any: ['marketing'] }, known: { 'person.title': ['Director of Marketing'] }, expect: 'met' },
    { name: 'the function of a second role', params: { any: ['sales'] }, known: { 'person.title': ['Founder & Head of Sales'] }, expect: 'met' },
    { name: 'another function', params: { any: ['sales'] }, known: { 'person.title': ['Accountant'] }, expect: 'not-met' },
    { name: 'a title that names no function', params: { any: ['sales'] }, known: { 'person.title': ['Making things better'] }, expect: 'unknown' },
    { name: 'nothing is known', params: { any: ['sales'] }, known: {}, expect: 'unknown' },
  ],
});
