/**
 * Words in the job title, for when seniority and function are too coarse: "demand generation", not "assistant". One
 * present title that fits is enough; a headline can show that a word is there, never that it is not.
 */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { met, notMet, unknown } from '../judging';
import { words as wordList } from '../params';
import { spaced } from '../phrases';
import { presentRoles, roleKeys, titlesOf } from '../roles';
import { wish } from '../wish';
import type en from '../words/title/en';

interface Params {
  include?: string[] | undefined;
  exclude?: string[] | undefined;
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/title/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'title',
  about: 'person',
  needs: roleKeys,
  params: z
    .strictObject({ include: wordList.optional(), exclude: wordList.optional() })
    .refine(({ include, exclude }) => include !== undefined || exclude !== undefined, 'Give words to include or to exclude.'),
  judge: (params) => {
    const include = params.include?.map(spaced);
    const exclude = (params.exclude ?? []).map(spaced);
    const words = inWords();
    const youWant = wish(words.wanted(params.include, params.exclude));
    return (subject) => {
      const roles = presentRoles(subject);
      if (!roles) return unknown(words.noTitle + youWant);
      const because = words.titles(titlesOf(roles)) + youWant;
      const texts = roles.titles.map(({ title }) => spaced(title));
      const clean = texts.filter((text) => !exclude.some((word) => text.includes(word)));
      if (clean.length === 0) return notMet(because, roles.evidence);
      if (!include) return roles.from === 'title' ? met(because, roles.evidence) : unknown(because, roles.evidence);
      if (clean.some((text) => include.some((word) => text.includes(word)))) return met(because, roles.evidence);
      return roles.from === 'title' ? notMet(because, roles.evidence) : unknown(because, roles.evidence);
    };
  },
  say: ({ include, exclude }) => inWords().say(include, exclude),
  ask: () => inWords().ask,
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
