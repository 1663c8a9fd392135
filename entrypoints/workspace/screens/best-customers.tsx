/** The best-customer worksheet: `#best-customers`. */
import { useEffect, useState } from 'react';
import { BestCustomers } from '@/components/start/best-customers';
import { freshId } from '@/lib/app/editing/start-record';
import { readCustomers, writeCustomers } from '@/lib/app/start/best-customers';
import type { CustomerRow } from '@/lib/quality/best-customers';
import { defineScreen, type ScreenProps } from '../screen';

function Worksheet({ say, act }: ScreenProps) {
  const [rows, setRows] = useState<readonly CustomerRow[] | null>(null);
  useEffect(() => act(async () => setRows(await readCustomers())), [act]);
  const keep = (next: readonly CustomerRow[]) => {
    setRows(next);
    act(() => writeCustomers(next));
  };
  const all = rows ?? [];
  return (
    <BestCustomers
      rows={rows}
      onAdd={(name) => keep([...all, { id: freshId('customer'), name, ticks: [] }])}
      onChange={(row) => keep(all.map((each) => (each.id === row.id ? row : each)))}
      onRemove={(row) => {
        keep(all.filter(({ id }) => id !== row.id));
        say(`Removed ${row.name}.`, () => keep(all));
      }}
    />
  );
}

export default defineScreen({ id: 'best-customers', label: 'Best customers', place: { group: 'Learn', order: 20 }, Show: Worksheet });
