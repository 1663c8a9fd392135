/** A count at the end of a line that says something else first: "London, London 5,750 followers", "Acme 3 total rounds". */
import { countOf } from '@/lib/language/labels/label';
import type { LabelName } from '@/lib/language/labels/label-names';

export interface TrailingCount {
  /** What stands before the count; "" when the line is nothing else. */
  before: string;
  /** The count's own words. */
  words: string;
  count: number;
}

const atEnd = /(?:^|\s)(\d[\d.,'’\s]*(?:K|M|k|Tsd\.?|Mio\.?|mil|mln)?\+?\s+\p{L}[\p{L}\s:*'’]*)$/u;

/** The count of `wanted` that ends a line or a part of it between `·`; null when there is none. */
export function trailingCount(text: string, wanted: LabelName): TrailingCount | null {
  if (text.length > 160 || !/\d/.test(text)) return null;
  for (const part of text.split(/[·•|]/).map((each) => each.trim())) {
    const words = countOf(part)?.label === wanted ? part : (atEnd.exec(part)?.[1] ?? '');
    const counted = words === '' ? null : countOf(words);
    if (counted?.label === wanted) return { before: text.slice(0, text.indexOf(words)).replace(/[\s·•|]+$/, ''), words, count: counted.count };
  }
  return null;
}
