/** Where the person works from, as far as the profile says: for time zones, language and travel. */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { best, met, notMet, unknown } from '../judging';
import { words as wordList } from '../params';
import { placeWords, within } from '../places';
import { wish } from '../wish';
import type en from '../words/person-location-in/en';

interface Params {
  any: string[];
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/person-location-in/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'person-location-in',
  about: 'person',
  needs: ['person.location'],
  params: z.strictObject({ any: wordList }),
  judge: ({ any }) => {
    const words = inWords();
    const youWant = wish(words.wanted(any.map(placeWords)));
    return (subject) => {
      const location = best(subject, 'person.location');
      if (!location) return unknown(words.nothing + youWant);
      const found = within(location.value, any);
      const because = words.based(location.value.text) + youWant;
      if (found === 'unknown') return unknown(words.tooCoarse(location.value.text) + youWant, location.evidence);
      return found === 'in' ? met(because, location.evidence) : notMet(because, location.evidence);
    };
  },
  say: ({ any }) => inWords().say(any.map(placeWords)),
  ask: () => inWords().ask,
  examples: [
    {
      name: 'inside',
      params: { any: ['Switzerland'] },
      known: { 'person.location': [{ text: 'Zürich, Switzerland', city: 'Zürich', country: 'CH' }] },
      expect: 'met',
    },
    {
      name: 'elsewhere',
      params: { any: ['EMEA'] },
      known: { 'person.location': [{ text: 'Boston, Massachusetts', city: 'Boston', region: 'Massachusetts', country: 'US' }] },
      expect: 'not-met',
    },
    {
      name: 'too coarse to tell',
      params: { any: ['Bavaria'] },
      known: { 'person.location': [{ text: 'Germany', country: 'DE' }] },
      expect: 'unknown',
    },
    { name: 'nothing is known', params: { any: ['EMEA'] }, known: {}, expect: 'unknown' },
  ],
});
