/** Companies or people of a list, best first: how they fit, how sure that is, what was done, what is next. */
import { Button } from '@/components/ui/button';
import { ColumnHeads } from '@/components/ui/column-heads';
import { PageText } from '@/components/ui/page-text';
import { hashOf } from '@/components/workspace/route';
import type { Listed } from '@/lib/app/lists/watch-listed';
import { ListRow } from './list-row';

interface ListTableProps {
  caption: string;
  rows: readonly Listed[];
  /** The list that is shown; null shows everybody who is saved. */
  list: string | null;
  sought: string | null;
  /** Everybody stands by the profile that fits best, so each row names it. */
  by: boolean;
  now: Date;
  onTakeOff: (row: Listed) => void;
}

const columns = ['Fit', 'Name', 'Score', 'Known', 'Lists and touches'] as const;

export function ListTable({ caption, rows, list, sought, by, now, onTakeOff }: ListTableProps) {
  return (
    <table className="mt-6 w-full border-t-2 border-ink text-left">
      <caption className="sr-only">{caption}</caption>
      <ColumnHeads columns={columns} acts />
      <tbody>
        {rows.map((row) => (
          <ListRow key={`${row.about} ${row.id}`} row={row} by={by} sought={sought === `${row.about}:${row.id}`} now={now}>
            <span className="flex flex-col items-end gap-1">
              {!row.ruledOut && (
                <a
                  className="inline-flex min-h-6 items-center text-13 font-medium text-accent underline-offset-4 hover:underline"
                  href={hashOf('call-sheet', row.about, row.id)}
                >
                  Call sheet
                  <span className="sr-only"> of </span>
                  <PageText className="sr-only">{row.name}</PageText>
                </a>
              )}
              {list !== null && (
                <Button look="plain" onClick={() => onTakeOff(row)}>
                  Take off<span className="sr-only"> {list}: </span>
                  <PageText className="sr-only">{row.name}</PageText>
                </Button>
              )}
            </span>
          </ListRow>
        ))}
      </tbody>
    </table>
  );
}
