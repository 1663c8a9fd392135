/** Pieces of typed lines that several readers need: lists, bounds and the words around them. */

/** "A, B or C", "A / B" → the items; quotes and empty items are dropped. */
export function listOf(text: string): string[] {
  const items = text
    .split(/\s*(?:,(?!\d{3}\b)|;|\/|\bor\b|\band\b|&|\boder\b|\bund\b)\s*/i)
    .map((item) => item.replace(/^["“”'‘’«»]+|["“”'‘’«»]+$/g, '').trim())
    .filter((item) => item !== '');
  return [...new Set(items)];
}

/** Each item as `read` understands it, or null when one of them is not understood: half a list is a list that nobody wrote. */
export function eachOf<Item>(items: readonly string[], read: (item: string) => Item | null): Item[] | null {
  const found = items.map(read);
  return items.length > 0 && found.every((item) => item !== null) ? [...new Set(found as Item[])] : null;
}

const least = /^(?:at least|min(?:imum|\.)?|from|more than|over|above|older than|longer than|since|>=?|≥)\s*/i;
const most = /^(?:at most|max(?:imum|\.)?|up to|less than|fewer than|under|below|younger than|newer than|shorter than|within|no more than|<=?|≤)\s*/i;

export type Bound = 'least' | 'most' | null;

/** What a line says about its number, and the line without it: "at least 5 years" → `least`, "5 years"; "5+ years" too. */
export function boundOf(text: string): { bound: Bound; rest: string } {
  if (least.test(text)) return { bound: 'least', rest: text.replace(least, '') };
  if (most.test(text)) return { bound: 'most', rest: text.replace(most, '') };
  if (/\d\s?\+/.test(text)) return { bound: 'least', rest: text.replace('+', '') };
  if (/\bor (?:more|older|longer)\b/i.test(text)) return { bound: 'least', rest: text.replace(/\s*\bor (?:more|older|longer)\b/i, '') };
  if (/\bor (?:less|fewer|younger)\b/i.test(text)) return { bound: 'most', rest: text.replace(/\s*\bor (?:less|fewer|younger)\b/i, '') };
  return { bound: null, rest: text };
}

/** Both ends of "3-5", "3 to 5", "between 3 and 5" with the words behind them; null when it is no range of plain numbers. */
export function plainRange(text: string): { min: number; max: number; rest: string } | null {
  const found = /^(?:between\s+)?(\d+(?:[.,]\d+)?)\s*(?:-|–|—|to|and|bis)\s*(\d+(?:[.,]\d+)?)\s*(.*)$/i.exec(text);
  if (!found) return null;
  const [min, max] = [Number(found[1]!.replace(',', '.')), Number(found[2]!.replace(',', '.'))];
  return min <= max ? { min, max, rest: found[3]!.trim() } : null;
}

/** `Series A` → `series-a`. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
