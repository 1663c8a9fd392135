/** A small table of counts and shares. */
import { ColumnHeads } from '@/components/ui/column-heads';

interface FigureTableProps {
  caption: string;
  /** The first one stands over the names of the rows. */
  columns: readonly string[];
  rows: readonly { head: string; cells: readonly string[] }[];
}

export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  return (
    <div className="mt-4 overflow-x-auto">
      <table className="w-full border-t-2 border-ink text-left">
        <caption className="sr-only">{caption}</caption>
        <ColumnHeads columns={columns} />
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head} className="border-t border-rule align-top">
              <th scope="row" className="py-2 pr-6 font-semibold whitespace-nowrap">
                {head}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]} className="py-2 pr-6 tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
