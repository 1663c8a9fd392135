/** What the person works on, in LinkedIn's 26 job functions. Every present role counts. */
import { z } from '@/lib/kernel/schema';
import { functionLabels, type JobFunction, jobFunctions } from '@/lib/language/titles/functions';
import { defineCriterion, type Subject } from '../criterion';
import { best, met, notMet, unknown } from '../judging';
import { choices } from '../params';
import { presentRoles, roleKeys, titleWords } from '../roles';
import { both, either } from '../wording';

interface Params {
  any: JobFunction[];
}

const label = (slug: string) => (Object.hasOwn(functionLabels, slug) ? functionLabels[slug as JobFunction] : slug);

function observed(subject: Subject) {
  const roles = presentRoles(subject);
  const stated = best(subject, 'person.functions');
  const found = new Set<string>(roles?.titles.flatMap(({ roles: each }) => each.flatMap(({ functions }) => functions)));
  for (const slug of stated?.value ?? []) found.add(slug);
  return { found: [...found], evidence: roles?.evidence ?? stated?.evidence ?? [], words: roles ? titleWords(roles) : null };
}

export default defineCriterion<Params>({
  id: 'function-in',
  about: 'person',
  needs: ['person.functions', ...roleKeys],
  params: z.strictObject({ any: choices(jobFunctions as [JobFunction, ...JobFunction[]]) }),
  judge: ({ any }) => {
    const wanted = new Set<string>(any);
    const youWant = `you want ${either(any.map(label))}`;
    return (subject) => {
      const { found, evidence, words } = observed(subject);
      if (found.length === 0)
        return unknown(words ? `${words} does not say what the person works on; ${youWant}` : `No page has given a title; ${youWant}`, evidence);
      const fitting = found.filter((slug) => wanted.has(slug));
      const said = (slugs: readonly string[]) => `Works in ${both(slugs.map(label))}${words ? `, from ${words}` : ''}; ${youWant}`;
      return fitting.length > 0 ? met(said(fitting), evidence) : notMet(said(found), evidence);
    };
  },
  say: ({ any }) => `works in ${either(any.map(label))}`,
  ask: ({ any }) => `Who is responsible for ${either(any.map(label))} at your company?`,
  examples: [
    { name: 'the wanted function', params: { any: ['marketing'] }, known: { 'person.title': ['Director of Marketing'] }, expect: 'met' },
    { name: 'the function of a second role', params: { any: ['sales'] }, known: { 'person.title': ['Founder & Head of Sales'] }, expect: 'met' },
    { name: 'another function', params: { any: ['sales'] }, known: { 'person.title': ['Accountant'] }, expect: 'not-met' },
    { name: 'a title that names no function', params: { any: ['sales'] }, known: { 'person.title': ['Making things better'] }, expect: 'unknown' },
    { name: 'nothing is known', params: { any: ['sales'] }, known: {}, expect: 'unknown' },
  ],
});
