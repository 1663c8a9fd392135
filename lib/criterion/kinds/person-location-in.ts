/** Where the person works from, as far as the profile says: for time zones, language and travel. */
import { z } from '@/lib/kernel/schema';
import { defineCriterion } from '../criterion';
import { best, met, notMet, unknown } from '../judging';
import { words } from '../params';
import { placeWords, within } from '../places';
import { either } from '../wording';

interface Params {
  any: string[];
}

export default defineCriterion<Params>({
  id: 'person-location-in',
  about: 'person',
  needs: ['person.location'],
  params: z.strictObject({ any: words }),
  judge: ({ any }) => {
    const youWant = `you want ${either(any.map(placeWords))}`;
    return (subject) => {
      const location = best(subject, 'person.location');
      if (!location) return unknown(`The page has not said where the person works from; ${youWant}`);
      const found = within(location.value, any);
      const because = `Based in ${location.value.text}; ${youWant}`;
      if (found === 'unknown') return unknown(`Based in ${location.value.text}, too coarse to tell; ${youWant}`, location.evidence);
      return found === 'in' ? met(because, location.evidence) : notMet(because, location.evidence);
    };
  },
  say: ({ any }) => `based in ${either(any.map(placeWords))}`,
  ask: () => 'Where do you work from?',
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
