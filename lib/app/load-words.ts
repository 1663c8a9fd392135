/** The word tables and the gazetteer, which ship as data: whoever reads, judges or edits criteria loads them first. */
import { createPlaceParser, type Gazetteer, type PlaceParser } from '@/lib/language/places/place-parser';
import { giveWordTables, type WordTables } from '@/lib/language/word-tables';
import { ownJson } from '@/lib/platform/own-file';

let places: Promise<PlaceParser> | null = null;

async function fetchWords(): Promise<PlaceParser> {
  const [words, gazetteer] = await Promise.all([ownJson('/data/words.json'), ownJson('/data/places.json')]);
  giveWordTables(words as WordTables);
  return createPlaceParser(gazetteer as Gazetteer);
}

/** All that reading and judging know of language, once per life of the worker. */
export function loadPlaces(): Promise<PlaceParser> {
  places ??= fetchWords().catch((error: unknown) => {
    places = null;
    throw error;
  });
  return places;
}
