/** Outcomes by how the company fitted when they were noted. */

import type { NotedOutcome } from '@/lib/app/results/watch-results';
import { type OutcomeRow, outcomesByFit } from '@/lib/quality/results/outcomes-by-fit';
import { FigureTable } from './figure-table';
import { sayGroup, sayKind, sayShare } from './result-words';

const kinds = ['won', 'lost', 'no-decision', 'no-answer', 'renewed', 'grew', 'left', 'referred', 'vouched'] as const;

export function OutcomeTable({ outcomes }: { outcomes: readonly NotedOutcome[] }) {
  const rows = outcomesByFit(outcomes);
  /* Kinds that never came would be columns of noughts. */
  const there = kinds.filter((kind) => rows.some(({ counts }) => counts[kind] > 0));
  const cellsOf = ({ counts, won, stayed }: OutcomeRow) => [...there.map((kind) => String(counts[kind])), sayShare(won), sayShare(stayed)];
  return (
    <FigureTable
      caption="Outcomes by fit"
      columns={['Fit when noted', ...there.map(sayKind), 'Won, of those decided', 'Renewed, of those up for it']}
      rows={rows.map((row) => ({ head: sayGroup(row.group), cells: cellsOf(row) }))}
    />
  );
}
