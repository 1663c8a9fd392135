/**
 * Where the company is: its headquarters, or any office. A place is inside when it is contained ("Albany" in "New York",
 * "Vienna" in "DACH"); one that is too coarse to tell ("United States" against "California") is unknown.
 *
 *   headquarters   inside → met; outside with an office inside → partly; outside → not met
 *   any            headquarters or an office inside → met; outside → not met once the offices were shown, else unknown
 */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { best, evidenceFor, met, notMet, partly, unknown } from '../judging';
import { words as wordList } from '../params';
import { placeWords, within } from '../places';
import { wish } from '../wish';
import type en from '../words/location-in/en';

interface Params {
  any: string[];
  of?: 'headquarters' | 'any' | undefined;
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/location-in/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'location-in',
  about: 'account',
  needs: ['company.headquarters', 'company.locations'],
  params: z.strictObject({ any: wordList, of: z.enum(['headquarters', 'any']).optional() }),
  judge: ({ any, of = 'headquarters' }) => {
    const words = inWords();
    const youWant = wish(words.wanted(any.map(placeWords)));
    return (subject) => {
      const seat = best(subject, 'company.headquarters');
      const offices = best(subject, 'company.locations');
      const seatFound = seat && within(seat.value, any);
      if (seat && seatFound === 'in') return met(words.headquarters(seat.value.text) + youWant, seat.evidence);
      const office = offices?.value.find((place) => within(place, any) === 'in');
      const officeWords = office && offices ? evidenceFor(offices, [office.text]) : [];
      if (office && of === 'any') return met(words.office(office.text) + youWant, officeWords);
      if (office && seat && seatFound === 'out')
        return partly(0.5, words.headquartersAndOffice(seat.value.text, office.text) + youWant, [...seat.evidence, ...officeWords]);
      if (of === 'any' && offices && !offices.value.some((place) => within(place, any) === 'unknown') && seatFound !== 'unknown') {
        const texts = new Set([...(seat ? [seat.value.text] : []), ...offices.value.map(({ text }) => text)]);
        return notMet(words.places([...texts].slice(0, 3)) + youWant, offices.evidence);
      }
      if (seat && seatFound === 'out' && of === 'headquarters') return notMet(words.headquarters(seat.value.text) + youWant, seat.evidence);
      if (seat && seatFound === 'out') return unknown(words.officesNotSeen(seat.value.text) + youWant, seat.evidence);
      if (seat) return unknown(words.tooCoarse(seat.value.text) + youWant, seat.evidence);
      return unknown((office ? words.onlyOfficeSeen(office.text) : words.notSeen) + youWant, officeWords);
    };
  },
  say: ({ any, of = 'headquarters' }) => inWords().say(of, any.map(placeWords)),
  ask: ({ any, of = 'headquarters' }) => inWords().ask(of, any.map(placeWords)),
  examples: [
    {
      name: 'a city in a macro-region',
      params: { any: ['DACH'] },
      known: { 'company.headquarters': [{ text: 'Vienna, Austria', city: 'Vienna', country: 'AT' }] },
      expect: 'met',
    },
    {
      name: 'a country by its code',
      params: { any: ['US'] },
      known: { 'company.headquarters': [{ text: 'Boston, Massachusetts', city: 'Boston', region: 'Massachusetts', country: 'US' }] },
      expect: 'met',
    },
    {
      name: 'an office where any will do',
      params: { any: ['Germany'], of: 'any' },
      known: {
        'company.headquarters': [{ text: 'Paris, France', city: 'Paris', country: 'FR' }],
        'company.locations': [[{ text: 'Berlin, Germany', city: 'Berlin', country: 'DE' }]],
      },
      expect: 'met',
    },
    {
      name: 'an office where headquarters are wanted',
      params: { any: ['Germany'] },
      known: {
        'company.headquarters': [{ text: 'Paris, France', city: 'Paris', country: 'FR' }],
        'company.locations': [[{ text: 'Berlin, Germany', city: 'Berlin', country: 'DE' }]],
      },
      expect: 'partly',
    },
    {
      name: 'another country',
      params: { any: ['Germany'] },
      known: { 'company.headquarters': [{ text: 'Paris, France', city: 'Paris', country: 'FR' }] },
      expect: 'not-met',
    },
    {
      name: 'all offices elsewhere',
      params: { any: ['Germany'], of: 'any' },
      known: { 'company.locations': [[{ text: 'Paris, France', city: 'Paris', country: 'FR' }]] },
      expect: 'not-met',
    },
    {
      name: 'a country where a region is wanted',
      params: { any: ['California'] },
      known: { 'company.headquarters': [{ text: 'United States', country: 'US' }] },
      expect: 'unknown',
    },
    {
      name: 'headquarters elsewhere, offices not shown',
      params: { any: ['Germany'], of: 'any' },
      known: { 'company.headquarters': [{ text: 'Paris, France', city: 'Paris', country: 'FR' }] },
      expect: 'unknown',
    },
    { name: 'nothing is known', params: { any: ['Germany'] }, known: {}, expect: 'unknown' },
  ],
});
