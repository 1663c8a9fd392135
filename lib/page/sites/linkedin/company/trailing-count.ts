/** A count at the end of a line that says something else first: "London, London 5,750 followers", "金沢市 フォロワー1,020人". */
import { countOf } from '@/lib/language/labels/label';
import type { LabelName } from '@/lib/language/labels/label-names';

export interface TrailingCount {
  /** What stands before the count; "" when the line is nothing else. */
  before: string;
  /** The count's own words. */
  words: string;
  count: number;
}

/** Words of the longest count: "10 001 123 de membri asociați". */
const mostWords = 9;

/** The count of `wanted` that ends a line or a part of it between `·`; null when there is none. */
export function trailingCount(text: string, wanted: LabelName): TrailingCount | null {
  if (text.length > 160 || !/\p{Nd}/u.test(text)) return null;
  for (const part of text.split(/[·•|]/).map((each) => each.trim())) {
    const starts = [...part.matchAll(/\s+/g)].map((space) => space.index + space[0].length);
    for (const start of [0, ...starts.slice(-mostWords)]) {
      const words = part.slice(start);
      const counted = countOf(words);
      if (counted?.label === wanted) return { before: text.slice(0, text.indexOf(words)).replace(/[\s·•|]+$/, ''), words, count: counted.count };
    }
  }
  return null;
}
