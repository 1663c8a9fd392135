/** Asking of one place whether it lies in any of several wanted ones. Each question is answered once per place. */
import { countryCalled, countryCode, countryName } from '@/lib/language/places/countries';
import { macroRegionNamed } from '@/lib/language/places/macro-regions';
import { placeKey } from '@/lib/language/places/place-key';
import { type Containment, placeWithin } from '@/lib/language/places/place-within';
import type { Place } from '@/lib/signal/vocabulary';
import { spoken } from '@/lib/wording/language';
import { wordsFrom } from '@/lib/wording/words-from';
import type regionsEn from './words/regions/en';

const asked = new WeakMap<Place, Map<string, Containment>>();

export function within(place: Place, wanted: readonly string[]): Containment {
  let answers = asked.get(place);
  if (!answers) {
    answers = new Map();
    asked.set(place, answers);
  }
  let known = true;
  for (const each of wanted) {
    let answer = answers.get(each);
    if (answer === undefined) {
      answer = placeWithin(place, each);
      answers.set(each, answer);
    }
    if (answer === 'in') return 'in';
    if (answer === 'unknown') known = false;
  }
  return known ? 'out' : 'unknown';
}

const regionNames = wordsFrom<typeof regionsEn>(import.meta.glob<typeof regionsEn>('./words/regions/*.ts', { eager: true, import: 'default' }));

/** The country and the state bear one name in English, and two in other languages. */
const twoPlaces = 'Georgia';

/**
 * What is wanted as a sentence says it: `AT`, like `Austria`, becomes Austria or Österreich; other names stay as the user
 * wrote them.
 */
export function placeWords(wanted: string): string {
  const language = spoken();
  const code = /^[A-Z]{2}$/.test(wanted) && macroRegionNamed(placeKey(wanted)) === null ? countryCode(wanted) : null;
  if (code !== null) return countryName(code, language);
  if (language === 'en') return wanted;
  const named = wanted === twoPlaces ? null : countryCalled(wanted);
  return named === null ? (regionNames()[wanted] ?? wanted) : countryName(named, language);
}
