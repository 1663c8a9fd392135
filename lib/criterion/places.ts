/** Asking of one place whether it lies in any of several wanted ones. Each question is answered once per place. */
import { countryCode, countryName } from '@/lib/language/places/countries';
import { macroRegionNamed } from '@/lib/language/places/macro-regions';
import { placeKey } from '@/lib/language/places/place-key';
import { type Containment, placeWithin } from '@/lib/language/places/place-within';
import type { Place } from '@/lib/signal/vocabulary';
import { spoken } from '@/lib/wording/language';

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

/** What is wanted as a sentence says it: `AT` becomes Austria or Österreich; other names stay as the user wrote them. */
export function placeWords(wanted: string): string {
  const code = /^[A-Z]{2}$/.test(wanted) && macroRegionNamed(placeKey(wanted)) === null ? countryCode(wanted) : null;
  return code === null ? wanted : countryName(code, spoken());
}
