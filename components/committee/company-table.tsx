/** Who buys at this company: which personas are found among people whom the user opened or saved, and who is missing. */
import { useEffect, useState } from 'react';
import { Fold } from '@/components/dossier/fold';
import { PageText } from '@/components/ui/page-text';
import { Shape } from '@/components/ui/shape';
import { sayGuessRule, sayMissing, sayRoles } from '@/lib/persona/role-words';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import { inWords } from './in-words';

interface CompanyTableProps {
  accountId: string;
  /** Changes with every reading, so that people read since join in. */
  readAt: string;
  onCommittee: (id: string) => Promise<CommitteeView | null>;
}

export function CompanyTable({ accountId, readAt, onCommittee }: CompanyTableProps) {
  const words = inWords();
  const [table, setTable] = useState<CommitteeView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every reading
  useEffect(() => {
    let current = true;
    void onCommittee(accountId).then((found) => current && setTable(found));
    return () => {
      current = false;
    };
  }, [accountId, readAt]);
  const empty = !table || table.seats.length + table.people.length === 0;
  const found = table?.seats.filter((seat) => seat.found.length > 0).length ?? 0;
  return (
    /* Its place is there before the answer is, so that nothing below moves. */
    <Fold name="committee" title={words.title} holds={empty ? '' : words.foundOf(found, table.seats.length)}>
      {empty ? <p className="pb-3">{words.nobodyYet}</p> : <Seats table={table} />}
    </Fold>
  );
}

function Seats({ table }: { table: CommitteeView }) {
  const words = inWords();
  return (
    <div className="pb-3">
      <p className="text-15 font-medium">{sayMissing(table)}</p>
      <p className="text-12 text-soft">{words.from(table.icp.name)}</p>
      <ul className="mt-2">
        {table.seats.map(({ persona, needed, found }) => (
          <li key={persona} className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 py-1">
            <Shape name={found.length >= needed ? 'full' : found.length > 0 ? 'half' : 'dashed'} className="mt-0.5" />
            <p>
              <PageText className="font-medium">{persona}</PageText>: {found.length > 0 ? <PageText>{found.join(', ')}</PageText> : words.nobodySeen}
              {needed > 1 && <span className="text-soft">{words.found(found.length, needed)}</span>}
            </p>
          </li>
        ))}
      </ul>
      {table.people.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold">{words.seen}</h3>
          <ul>
            {table.people.map(({ id, name, title, roles, guessed }) => (
              <li key={id} className="py-1">
                <PageText className="font-medium">{name}</PageText>
                <span className="text-soft">
                  {title && (
                    <>
                      {' · '}
                      <PageText>{title}</PageText>
                    </>
                  )}
                  {` · ${roles.length > 0 ? `${sayRoles(roles)}${guessed ? words.guessed : ''}` : words.partUnknown}`}
                </span>
              </li>
            ))}
          </ul>
          {table.people.some(({ guessed, roles }) => guessed && roles.length > 0) && (
            <p className="mt-1 text-12 text-soft">{words.howGuessed(sayGuessRule())}</p>
          )}
        </>
      )}
    </div>
  );
}
