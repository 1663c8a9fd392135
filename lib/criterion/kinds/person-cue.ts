/** Words that a person uses about their work, in the headline or in short quotes. Words that were not seen prove nothing. */
import { z } from '@/lib/kernel/schema';
import { defineCriterion } from '../criterion';
import { met, unknown } from '../judging';
import { words } from '../params';
import { phraseFinder } from '../phrases';
import { either, few } from '../wording';

interface Params {
  any: string[];
}

const needs = ['person.cues', 'person.headline', 'person.interests'] as const;
const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`);

export default defineCriterion<Params>({
  id: 'person-cue',
  about: 'person',
  needs,
  params: z.strictObject({ any: words }),
  judge: ({ any }) => {
    const find = phraseFinder(any, needs);
    const youWant = few(`you want ${either(quoted(any))}`);
    return (subject) => {
      const found = find(subject);
      return found.words.length > 0
        ? met(`The profile says ${quoted(found.said).join(', ')}; ${youWant}`, found.evidence)
        : unknown(`Not said so far; ${youWant}`);
    };
  },
  say: ({ any }) => `says ${either(quoted(any))}`,
  ask: ({ any }) => `Is ${either(quoted(any.slice(0, 3)))} part of your work?`,
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
