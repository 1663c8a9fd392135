/** Writing one line of a document: rows keep the order in which their template lists them, and an empty line is no line. */
import type { DocumentRow } from './document-row';

export function rowText(rows: readonly DocumentRow[] | undefined, category: string, characteristic: string): string {
  return rows?.find((row) => row.category === category && row.characteristic === characteristic)?.description ?? '';
}

/**
 * @param order characteristics of the category in their order; a new row goes before the first row that follows it there,
 * else behind the last row of its category, else to the end.
 */
export function writeRow(
  rows: readonly DocumentRow[] | undefined,
  { category, characteristic, description }: DocumentRow,
  order: readonly string[] = [],
): DocumentRow[] {
  const all = [...(rows ?? [])];
  const at = all.findIndex((row) => row.category === category && row.characteristic === characteristic);
  if (description === '') return all.filter((_, index) => index !== at);
  if (at >= 0) return all.with(at, { ...all[at]!, description });
  const later = new Set(order.slice(order.indexOf(characteristic) + 1));
  const before = order.includes(characteristic) ? all.findIndex((row) => row.category === category && later.has(row.characteristic)) : -1;
  const last = all.findLastIndex((row) => row.category === category);
  const place = before >= 0 ? before : last >= 0 ? last + 1 : all.length;
  return all.toSpliced(place, 0, { category, characteristic, description });
}
