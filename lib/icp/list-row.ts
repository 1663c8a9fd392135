/**
 * A line of a document that is a list in an order: the steps before a purchase, those who influence it. It is kept as
 * text, one item on each line, so that it travels, prints and compares like every other line.
 */
import type { DocumentRow } from './document-row';
import { rowText, writeRow } from './write-row';

/** Items in their order. A list that somebody wrote in one line, with commas or semicolons, is read as well. */
export function listOf(rows: readonly DocumentRow[] | undefined, category: string, characteristic: string): string[] {
  const text = rowText(rows, category, characteristic);
  return (text.includes('\n') ? text.split('\n') : text.split(/[,;]\s+/)).map((item) => item.trim()).filter((item) => item !== '');
}

export const writeList = (
  rows: readonly DocumentRow[] | undefined,
  category: string,
  characteristic: string,
  items: readonly string[],
  order: readonly string[] = [],
): DocumentRow[] =>
  /* One item with a comma in it must not become two when it is read again. */
  writeRow(
    rows,
    { category, characteristic, description: items.length === 1 && /[,;]\s/.test(items[0]!) ? `${items[0]}\n` : items.join('\n') },
    order,
  );
