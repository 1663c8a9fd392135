/**
 * Rows by fit: band, then score, then place on the page. What is not known enough stands above what is known to be weak,
 * because it may still be good; a score over too little is no score, so there the middle of what is possible counts. A person
 * whose company is out stands last in their band. Company and person are never added up.
 */
import type { Tone } from '@/components/verdict/band-words';
import { bandWords } from '@/components/verdict/band-words';
import { scoreShown } from '@/components/verdict/say-score';
import type { RowLook } from '@/lib/protocol/row-look';
import { rowBand, subjectOf } from './row-words';

export type RowSort = 'fit' | 'page';

/** The order of bands in the list and among the filters. */
export const tonesInOrder: readonly Tone[] = ['strong', 'possible', 'open', 'weak', 'out'];

function worth(row: RowLook): number {
  const { fit } = subjectOf(row);
  if (!fit) return -1;
  const { score, low, high } = scoreShown(fit);
  return score ?? (low + high) / 2;
}

/** The user's own "no" stands behind everything that a rule says. */
const decided = (row: RowLook) => subjectOf(row).ruledOut !== null || row.company?.ruledOut != null;

function companyIsOut({ about, company }: RowLook): boolean {
  const fit = about === 'person' ? company?.fit : null;
  return fit ? bandWords(fit.band, fit.profile.negative).tone === 'out' : false;
}

export function orderRows(rows: readonly RowLook[], sort: RowSort): RowLook[] {
  const place = (row: RowLook) => tonesInOrder.indexOf(rowBand(row).tone) + Number(decided(row));
  return rows.toSorted((a, b) =>
    sort === 'page'
      ? a.position - b.position
      : place(a) - place(b) || Number(companyIsOut(a)) - Number(companyIsOut(b)) || worth(b) - worth(a) || a.position - b.position,
  );
}

/** What decides the order apart from the user's own acts: while it stays the same, a row must not leave its place under their hands. */
export const orderMark = (rows: readonly RowLook[]): string =>
  rows.map((row) => `${row.key} ${row.position} ${subjectOf(row).fit?.band} ${subjectOf(row).fit?.score} ${row.company?.fit?.band}`).join('\n');
