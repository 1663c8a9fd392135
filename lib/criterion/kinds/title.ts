/**
 * Words in the job title, for when seniority and function are too coarse: "demand generation", not "assistant". One
 * present title that fits is enough; a headline can show that a word is there, never that it is not.
 */
import { z } from '@/lib/kernel/schema';
import { defineCriterion } from '../criterion';
import { met, notMet, unknown } from '../judging';
import { words } from '../params';
import { spaced } from '../phrases';
import { presentRoles, roleKeys, titleWords } from '../roles';
import { either } from '../wording';

interface Params {
  include?: string[] | undefined;
  exclude?: string[] | undefined;
}

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`);

function say({ include, exclude }: Params): string {
  return [...(include ? [either(quoted(include))] : []), ...(exclude ? [`no ${either(quoted(exclude), 'nor')}`] : [])].join(' and ');
}

export default defineCriterion<Params>({
  id: 'title',
  about: 'person',
  needs: roleKeys,
  params: z
    .strictObject({ include: words.optional(), exclude: words.optional() })
    .refine(({ include, exclude }) => include !== undefined || exclude !== undefined, 'Give words to include or to exclude.'),
  judge: (params) => {
    const include = params.include?.map(spaced);
    const exclude = (params.exclude ?? []).map(spaced);
    const youWant = `you want ${say(params)}`;
    return (subject) => {
      const roles = presentRoles(subject);
      if (!roles) return unknown(`No page has given a title; ${youWant}`);
      const because = `${titleWords(roles)}; ${youWant}`;
      const texts = roles.titles.map(({ title }) => spaced(title));
      const clean = texts.filter((text) => !exclude.some((word) => text.includes(word)));
      if (clean.length === 0) return notMet(because, roles.evidence);
      if (!include) return roles.from === 'title' ? met(because, roles.evidence) : unknown(because, roles.evidence);
      if (clean.some((text) => include.some((word) => text.includes(word)))) return met(because, roles.evidence);
      return roles.from === 'title' ? notMet(because, roles.evidence) : unknown(because, roles.evidence);
    };
  },
  say: (params) => `a title with ${say(params)}`,
  ask: () => 'What exactly is your role?',
  examples: [
    {
      name: 'a phrase of the title',
      params: { include: ['demand generation'] },
      known: { 'person.title': ['Head of Demand Generation'] },
      expect: 'met',
    },
    { name: 'nothing of what is excluded', params: { exclude: ['assistant'] }, known: { 'person.title': ['Marketing Manager'] }, expect: 'met' },
    {
      name: 'a word that is excluded',
      params: { include: ['marketing'], exclude: ['assistant'] },
      known: { 'person.title': ['Marketing Assistant'] },
      expect: 'not-met',
    },
    { name: 'part of a word is not the word', params: { include: ['art'] }, known: { 'person.title': ['Head of Partnerships'] }, expect: 'not-met' },
    {
      name: 'only a headline, which does not say it',
      params: { include: ['demand generation'] },
      known: { 'person.headline': ['Helping teams grow'] },
      expect: 'unknown',
    },
    { name: 'nothing is known', params: { include: ['marketing'] }, known: {}, expect: 'unknown' },
  ],
});
