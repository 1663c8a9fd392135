/** Words that a person uses about their work, in the headline or in short quotes. Words that were not seen prove nothing. */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { met, unknown } from '../judging';
import { words as wordList } from '../params';
import { phraseFinder } from '../phrases';
import { wish } from '../wish';
import type en from '../words/person-cue/en';

interface Params {
  any: string[];
}

const needs = ['person.cues', 'person.headline', 'person.interests'] as const;

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/person-cue/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'person-cue',
  about: 'person',
  needs,
  params: z.strictObject({ any: wordList }),
  judge: ({ any }) => {
    const find = phraseFinder(any, needs);
    const words = inWords();
    const youWant = wish(words.wanted(any));
    return (subject) => {
      const found = find(subject);
      return found.words.length > 0 ? met(words.says(found.said) + youWant, found.evidence) : unknown(words.notSaid + youWant);
    };
  },
  say: ({ any }) => inWords().say(any),
  ask: ({ any }) => inWords().ask(any.slice(0, 3)),
  examples: [
    {
      name: 'the headline says it',
      params: { any: ['data-driven'] },
      known: { 'person.headline': ['Data driven marketing, every day'] },
      expect: 'met',
    },
    { name: 'nobody said it', params: { any: ['data-driven'] }, known: { 'person.headline': ['Marketing'] }, expect: 'unknown' },
  ],
});
