/** All profiles with their grades and what was found, the weakest first. */
import { type QualityFigures, QualityLine } from './quality-line';

export interface QualityRow {
  kind: 'icp' | 'persona';
  id: string;
  name: string;
  letter: 'A' | 'B' | 'C' | 'D';
  figures: QualityFigures;
}

const weakestFirst = (a: QualityRow, b: QualityRow) =>
  b.figures.toMend - a.figures.toMend || (a.letter < b.letter ? 1 : a.letter > b.letter ? -1 : 0) || (a.name < b.name ? -1 : 1);

export function QualityList({ rows }: { rows: readonly QualityRow[] }) {
  if (rows.length === 0)
    return (
      <p className="mt-8 text-15">
        There is nothing to look at yet.{' '}
        <a className="text-accent underline underline-offset-4" href="#profiles">
          Begin with an ideal company
        </a>
        .
      </p>
    );
  return (
    <ul className="mt-8">
      {rows.toSorted(weakestFirst).map((row) => (
        <li key={`${row.kind} ${row.id}`} className="grid grid-cols-[40px_minmax(0,1fr)] gap-x-4 border-t border-rule py-4">
          <p className="text-24 font-semibold">
            <span className="sr-only">Grade </span>
            {row.letter}
          </p>
          <div>
            <h2 className="text-15 font-semibold">
              {row.name} <span className="font-normal text-soft">{row.kind === 'icp' ? 'ICP' : 'Persona'}</span>
            </h2>
            <div className="-mt-2">
              <QualityLine kind={row.kind} id={row.id} name={row.name} figures={row.figures} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
