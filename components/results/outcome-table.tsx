/** Outcomes by how the company fitted when they were noted. What came stands in one cell: nine columns of counts would leave no room for a word. */
import { inWords } from '@/components/notes/in-words';
import type { NotedOutcome } from '@/lib/app/results/watch-results';
import { type OutcomeRow, outcomesByFit } from '@/lib/quality/results/outcomes-by-fit';
import { FigureTable } from './figure-table';
import { sayGroup, sayShare } from './result-words';

const kinds = ['won', 'lost', 'no-decision', 'no-answer', 'renewed', 'grew', 'left', 'referred', 'vouched'] as const;

/** "12 won, 3 lost, 1 left us"; what never came is not said. */
function sayCounts(counts: OutcomeRow['counts']): string {
  const said = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${inWords().outcomes.kinds[kind]}`);
  return said.length > 0 ? said.join(', ') : '–';
}

export function OutcomeTable({ outcomes }: { outcomes: readonly NotedOutcome[] }) {
  return (
    <FigureTable
      caption="Outcomes by fit"
      columns={['Fit when noted', 'What came of it', 'Won, of those decided', 'Renewed, of those up for it']}
      rows={outcomesByFit(outcomes).map(({ group, counts, won, stayed }) => ({
        head: sayGroup(group),
        cells: [sayCounts(counts), sayShare(won), sayShare(stayed)],
      }))}
    />
  );
}
