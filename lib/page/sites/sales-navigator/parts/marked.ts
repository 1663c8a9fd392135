/**
 * Texts that Sales Navigator marks with what they are (`data-anonymize`): made to hide customers' data in recordings, and the one
 * thing there that does not change from week to week (research: linkedin-dom §10).
 */
import type { Outline } from '@/lib/page/outline/outline';
import type { LineRange } from '@/lib/page/sources/lines';

export interface Marked extends LineRange {
  text: string;
  href: string | null;
}

const indexed = new WeakMap<Outline, ReadonlyMap<string, readonly Marked[]>>();
const prefix = 'data-anonymize=';

function marksOf(outline: Outline): ReadonlyMap<string, readonly Marked[]> {
  let all = indexed.get(outline);
  if (all === undefined) {
    const found = new Map<string, Marked[]>();
    for (const { names, first, last } of outline.sections) {
      const name = names.find((each) => each.startsWith(prefix))?.slice(prefix.length);
      const line = outline.lines[first];
      if (name === undefined || line === undefined || last <= first) continue;
      const list = found.get(name) ?? [];
      found.set(name, list);
      list.push({ text: line.text, href: line.href, first, last });
    }
    all = found;
    indexed.set(outline, all);
  }
  return all;
}

/** In the order of the page. */
export const markedIn = (outline: Outline, name: string, { first, last }: LineRange): readonly Marked[] =>
  (marksOf(outline).get(name) ?? []).filter((each) => each.first >= first && each.last <= last);

/** True for a line that carries a mark of its own. */
export const isMarked = (outline: Outline, index: number): boolean =>
  outline.sections[outline.lines[index]?.section ?? 0]?.names.some((name) => name.startsWith(prefix)) ?? false;
