/** Which criteria were tested, and what came of it. */

import { sayCount } from '@/components/ui/say-list';
import { capital } from '@/lib/kernel/capital';
import type { Board } from '@/lib/quality/criteria-board';

const words = { untested: 'untested', supported: 'supported', contradicted: 'contradicted' } as const;
const signs = { untested: '○', supported: '✓', contradicted: '✕' } as const;

export function CriteriaTable({ board: { rows, counts } }: { board: Board }) {
  if (rows.length === 0) return <p className="text-soft">No criteria yet, so there is nothing to test.</p>;
  return (
    <>
      <p className="text-15">
        {counts.supported} supported, {counts.contradicted} contradicted, {counts.untested} untested.
      </p>
      <table className="mt-2 w-full text-left">
        <caption className="sr-only">Criteria and their evidence</caption>
        <thead>
          <tr className="text-12 text-soft">
            <th scope="col" className="py-1 pr-4 font-normal">
              Criterion
            </th>
            <th scope="col" className="py-1 pr-4 font-normal">
              Stands
            </th>
            <th scope="col" className="py-1 font-normal whitespace-nowrap">
              Notes
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, wanted, excludes, standing, supporting, against }) => (
            <tr key={id} className="border-t border-rule align-baseline">
              <th scope="row" className="py-2 pr-4 font-normal">
                {excludes && <span className="text-soft">Not: </span>}
                {excludes ? wanted : capital(wanted)}
              </th>
              <td className="py-2 pr-4 whitespace-nowrap">
                <span aria-hidden="true">{signs[standing]}</span> {words[standing]}
              </td>
              <td className="py-2 whitespace-nowrap text-soft">
                {supporting + against === 0 ? 'none' : `${sayCount(supporting, 'for', 'for')}, ${against} against`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
