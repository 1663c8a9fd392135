/** The best-customer worksheet: a name in each row, four ticks, the best on top. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import { bestColumns, type CustomerRow, rankCustomers } from '@/lib/quality/best-customers';

interface BestCustomersProps {
  /** Null for the moment before they are there. */
  rows: readonly CustomerRow[] | null;
  onAdd: (name: string) => void;
  onChange: (row: CustomerRow) => void;
  onRemove: (row: CustomerRow) => void;
}

export function BestCustomers({ rows, onAdd, onChange, onRemove }: BestCustomersProps) {
  const [name, setName] = useState('');
  return (
    <>
      <ScreenHead title="Best customers">
        An ICP is drawn from the customers you would like to have ten more of. Write down five to ten, tick what is true, and look at what the ones on
        top share.
      </ScreenHead>
      <form
        className="mt-8 flex max-w-120 items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onAdd(name.trim());
          setName('');
        }}
      >
        <TextInput label="A customer of yours" className="flex-1" value={name} maxLength={200} onChange={setName} />
        <Button look="primary" type="submit">
          Add
        </Button>
      </form>
      <dl className="mt-6 grid gap-x-8 gap-y-2 md:grid-cols-2">
        {bestColumns.map(({ id, label, ask }) => (
          <div key={id}>
            <dt className="font-semibold">{label}</dt>
            <dd className="text-soft">{ask}</dd>
          </div>
        ))}
      </dl>
      {rows !== null && rows.length === 0 && (
        <p className="mt-8 text-15 text-soft">
          No customers yet? Begin with a hypothesis instead: “such companies, because …” stands in every ICP under “Why this segment”.
        </p>
      )}
      {rows !== null && rows.length > 0 && (
        <table className="mt-8 w-full border-collapse text-left">
          <caption className="sr-only">Your customers, best first</caption>
          <thead>
            <tr className="border-b-2 border-ink">
              <th scope="col" className="py-2 pr-4 align-bottom font-semibold">
                Customer
              </th>
              {bestColumns.map(({ id, label }) => (
                <th key={id} scope="col" className="w-24 py-2 pr-4 align-bottom font-semibold">
                  {label}
                </th>
              ))}
              <th scope="col" className="w-20 py-2 align-bottom font-semibold">
                Act
              </th>
            </tr>
          </thead>
          <tbody>
            {rankCustomers(rows).map((row) => (
              <tr key={row.id} className="border-b border-rule">
                <th scope="row" className="py-2 pr-4 text-15 font-medium">
                  {row.name}
                </th>
                {bestColumns.map(({ id, label }) => (
                  <td key={id} className="py-2 pr-4">
                    <input
                      type="checkbox"
                      className="size-5 accent-accent"
                      aria-label={`${row.name}: ${label}`}
                      checked={row.ticks.includes(id)}
                      onChange={(event) =>
                        onChange({ ...row, ticks: event.target.checked ? [...row.ticks, id] : row.ticks.filter((each) => each !== id) })
                      }
                    />
                  </td>
                ))}
                <td className="py-2">
                  <Button look="plain" aria-label={`Remove ${row.name}`} onClick={() => onRemove(row)}>
                    Remove
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-6 text-soft">
        These names stay on this machine and travel in no pack. Next: write what the top ones share as{' '}
        <a className="text-accent underline underline-offset-4" href={hashOf('profiles')}>
          an ICP
        </a>
        .
      </p>
    </>
  );
}
