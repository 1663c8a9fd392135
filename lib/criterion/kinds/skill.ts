/** A skill that a person lists. Profiles show two or three until all are opened, so a missing one is unknown, not a miss. */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { met, unknown } from '../judging';
import { words as wordList } from '../params';
import { phraseFinder } from '../phrases';
import { wish } from '../wish';
import type en from '../words/skill/en';

interface Params {
  any: string[];
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/skill/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'skill',
  about: 'person',
  needs: ['person.skills'],
  params: z.strictObject({ any: wordList }),
  judge: ({ any }) => {
    const find = phraseFinder(any, ['person.skills']);
    const words = inWords();
    const youWant = wish(words.wanted(any));
    return (subject) => {
      const found = find(subject);
      return found.words.length > 0 ? met(words.lists(found.said) + youWant, found.evidence) : unknown(words.notSeen + youWant);
    };
  },
  say: ({ any }) => inWords().say(any),
  ask: ({ any }) => inWords().ask(any),
  examples: [
    {
      name: 'one of them is listed',
      params: { any: ['HubSpot', 'Marketo'] },
      known: { 'person.skills': [['Email Marketing', 'HubSpot']] },
      expect: 'met',
    },
    { name: 'none was seen', params: { any: ['Marketo'] }, known: { 'person.skills': [['Email Marketing']] }, expect: 'unknown' },
    { name: 'nothing is known', params: { any: ['Marketo'] }, known: {}, expect: 'unknown' },
  ],
});
