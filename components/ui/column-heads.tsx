/** The headings over a table's columns, small and quiet; a last column of acts has one for screen readers alone. */
import clsx from 'clsx';

interface ColumnHeadsProps {
  columns: readonly string[];
  acts?: boolean;
}

export function ColumnHeads({ columns, acts = false }: ColumnHeadsProps) {
  return (
    <thead>
      <tr className="align-bottom text-12 text-soft">
        {columns.map((column) => (
          <th key={column} scope="col" className={clsx('py-2 pr-6 font-normal', !column.includes(' ') && 'whitespace-nowrap')}>
            {column}
          </th>
        ))}
        {acts && (
          <th scope="col" className="py-2 font-normal">
            <span className="sr-only">Acts</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
