/** The word tables and the gazetteer, which ship as data: whoever reads, judges or edits criteria loads them first. */
import type { Gazetteer } from '@/lib/language/places/gazetteer';
import { createPlaceParser, type PlaceParser } from '@/lib/language/places/place-parser';
import { giveTowns } from '@/lib/language/towns/known-towns';
import { giveWordTables, type WordTables } from '@/lib/language/word-tables';
import { ownJson } from '@/lib/platform/own-file';

let places: Promise<PlaceParser> | null = null;

async function fetchWords(): Promise<PlaceParser> {
  const [words, towns] = await Promise.all([ownJson('/data/words.json'), ownJson('/data/places.json')]);
  giveWordTables(words as WordTables);
  const gazetteer = towns as Gazetteer;
  giveTowns(gazetteer);
  return createPlaceParser(gazetteer);
}

/** All that reading and judging know of language, once per life of the worker. */
export function loadPlaces(): Promise<PlaceParser> {
  places ??= fetchWords().catch((error: unknown) => {
    places = null;
    throw error;
  });
  return places;
}
