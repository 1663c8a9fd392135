/** Places in typed lines: "DACH", "New Jersey", "Germany, Austria or Switzerland", "in the Upper East Side". */
import { countryNamed } from '@/lib/language/places/countries';
import { macroRegionNamed } from '@/lib/language/places/macro-regions';
import { placeKey } from '@/lib/language/places/place-key';
import type { EntryTools } from './entry-reader';
import { eachOf, listOf } from './entry-words';

const lead = /^(?:the\s+)?(?:headquarters?|hq|offices?|an office|based|located|location|market)?\s*(?:in|from|:)\s+(?:the\s+)?/i;

/** Wanted places as criteria write them, or null when these words name none. Behind "in" any name of a place is taken at its word. */
export function placesIn(text: string, { parsePlace }: EntryTools): string[] | null {
  const written = text.replace(lead, '').trim();
  const said = written !== text.trim();
  const known = (item: string): string | null => {
    const key = placeKey(item);
    if (macroRegionNamed(key) ?? countryNamed(key)) return item;
    const { city, region, country } = parsePlace(item);
    return city || region || country ? item : null;
  };
  if (written === '' || /\d/.test(written)) return null;
  const items = listOf(written);
  if (items.length > 1 && !isOnePlace(written, parsePlace)) {
    const found = eachOf(items, known);
    if (found) return found;
  }
  if (known(written)) return [written];
  const looksLikeName = /^\p{Lu}/u.test(written) && written.split(/\s+/).length <= 4;
  return said && looksLikeName && items.length === 1 ? [written] : null;
}

/** "Austin, Texas" is one place, "Germany, Austria" are two. */
function isOnePlace(text: string, parsePlace: EntryTools['parsePlace']): boolean {
  if (!text.includes(',') || /\b(?:or|and|oder|und)\b|[;/&]/i.test(text)) return false;
  const { city, region, country } = parsePlace(text);
  return country !== null && (city !== null || region !== null);
}
