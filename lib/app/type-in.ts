/** The worker's side of typing a value: who is meant, the language tables, and the clock (rules: `own-values`). */
import { systemClock } from '@/lib/kernel/clock';
import { namesOf } from './keep';
import { loadPlaces } from './load-words';
import { clearOwnValue, readOwnValue, setOwnValue } from './own-values';

type About = 'account' | 'person';

/** What the words would mean; nothing is kept. */
export async function readTyped(key: string, text: string): Promise<{ value: unknown } | null> {
  const read = readOwnValue(key, text, { parsePlace: await loadPlaces(), now: systemClock() });
  return read && { value: read.value };
}

export async function typeIn(about: About, id: string, key: string, text: string): Promise<{ before: string | null }> {
  const now = systemClock();
  return setOwnValue(about, await namesOf(about, id, now), key, text, { parsePlace: await loadPlaces(), now });
}

export async function takeBack(about: About, id: string, key: string): Promise<{ text: string | null }> {
  return clearOwnValue(about, await namesOf(about, id, systemClock()), key);
}
