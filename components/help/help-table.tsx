/** A table that reads like a page of a book: thin rules, a heading over each column, and a name before each row when it has one. */
interface HelpTableProps {
  /** What the table shows, for those who do not see it. */
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** The first cell of a row names it. */
  named?: boolean;
}

export function HelpTable({ caption, columns, rows, named = false }: HelpTableProps) {
  return (
    <table className="mt-4 w-full border-collapse text-left text-13">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-ink">
          {columns.map((column) => (
            <th key={column} scope="col" className="whitespace-nowrap py-2 pr-4 align-bottom font-semibold">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]} className="border-b border-rule align-top">
            {row.map((cell, at) =>
              named && at === 0 ? (
                <th key={columns[at]} scope="row" className="whitespace-nowrap py-2 pr-4 font-medium">
                  {cell}
                </th>
              ) : (
                <td key={columns[at]} className="py-2 pr-4">
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
