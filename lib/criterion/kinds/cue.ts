/**
 * Words that the company uses about itself: how it works, what it values, what it offers. Only a quote can answer: words
 * that were not seen prove nothing, so `any` is met or unknown and `none` is not met or unknown.
 */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { met, notMet, unknown } from '../judging';
import { words as wordList } from '../params';
import { phraseFinder } from '../phrases';
import { wish } from '../wish';
import type en from '../words/cue/en';

interface Params {
  any?: string[] | undefined;
  none?: string[] | undefined;
}

const needs = ['company.cues', 'company.specialties', 'company.regulated'] as const;

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/cue/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'cue',
  about: 'account',
  needs,
  params: z
    .strictObject({ any: wordList.optional(), none: wordList.optional() })
    .refine(({ any, none }) => any !== undefined || none !== undefined, 'Give words under any or none.'),
  judge: ({ any = [], none = [] }) => {
    const findAny = phraseFinder(any, needs);
    const findNone = phraseFinder(none, needs);
    const words = inWords();
    const youWant = wish(words.wanted(any.length > 0 ? any : undefined, none.length > 0 ? none : undefined));
    return (subject) => {
      const unwanted = findNone(subject);
      if (unwanted.words.length > 0) return notMet(words.itSays(unwanted.said) + youWant, unwanted.evidence);
      const found = findAny(subject);
      const said = words.itSays(found.said);
      if (found.words.length > 0 && none.length === 0) return met(said + youWant, found.evidence);
      if (found.words.length > 0) return unknown(`${said}; ${words.provesNothing}${youWant}`, found.evidence);
      return unknown((any.length > 0 ? words.notSaid : words.nothingUnwanted) + youWant);
    };
  },
  say: ({ any, none }) => inWords().say(any, none),
  ask: ({ any, none }) => inWords().ask((any ?? none ?? []).slice(0, 3)),
  examples: [
    {
      name: 'the words are there, in other letters',
      params: { any: ['customer-centric'] },
      known: { 'company.cues': [['We are Customer Centric to the core']] },
      expect: 'met',
    },
    { name: 'a plural is forgiven', params: { any: ['drone'] }, known: { 'company.specialties': [['Drones']] }, expect: 'met' },
    {
      name: 'words that are not wanted',
      params: { none: ['lowest price'] },
      known: { 'company.cues': [['Lowest price guaranteed']] },
      expect: 'not-met',
    },
    { name: 'part of a word is not the word', params: { any: ['art'] }, known: { 'company.specialties': [['Smart homes']] }, expect: 'unknown' },
    {
      name: 'words that are not wanted were not seen',
      params: { none: ['lowest price'] },
      known: { 'company.cues': [['Made to last']] },
      expect: 'unknown',
    },
    { name: 'nothing is known', params: { any: ['drone'] }, known: {}, expect: 'unknown' },
  ],
});
