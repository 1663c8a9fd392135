/** A skill that a person lists. Profiles show two or three until all are opened, so a missing one is unknown, not a miss. */
import { z } from '@/lib/kernel/schema';
import { defineCriterion } from '../criterion';
import { met, unknown } from '../judging';
import { words } from '../params';
import { phraseFinder } from '../phrases';
import { both, either } from '../wording';

interface Params {
  any: string[];
}

export default defineCriterion<Params>({
  id: 'skill',
  about: 'person',
  needs: ['person.skills'],
  params: z.strictObject({ any: words }),
  judge: ({ any }) => {
    const find = phraseFinder(any, ['person.skills']);
    const youWant = `you want ${either(any)}`;
    return (subject) => {
      const found = find(subject);
      return found.words.length > 0
        ? met(`Lists ${both(found.said)}; ${youWant}`, found.evidence)
        : unknown(`Not among the skills seen so far; ${youWant}`);
    };
  },
  say: ({ any }) => `${either(any)} as skill`,
  ask: ({ any }) => `Do you work with ${either(any)}?`,
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
