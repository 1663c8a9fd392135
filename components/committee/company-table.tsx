/** Who buys at this company: which personas are found among people whom the user opened or saved, and who is missing. */
import { useEffect, useState } from 'react';
import { PageText } from '@/components/ui/page-text';
import { Shape } from '@/components/ui/shape';
import { buyingRoleWords, guessRule } from '@/lib/persona/buying-roles';
import { sayMissing } from '@/lib/persona/committee-cover';
import type { CommitteeView } from '@/lib/protocol/committee-view';

interface CompanyTableProps {
  accountId: string;
  /** Changes with every reading, so that people read since join in. */
  readAt: string;
  onCommittee: (id: string) => Promise<CommitteeView | null>;
}

const said = (roles: CommitteeView['missing']) => roles.map((role) => buyingRoleWords[role].label.toLowerCase()).join(', ');

export function CompanyTable({ accountId, readAt, onCommittee }: CompanyTableProps) {
  const [table, setTable] = useState<CommitteeView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every reading
  useEffect(() => {
    let current = true;
    void onCommittee(accountId).then((found) => current && setTable(found));
    return () => {
      current = false;
    };
  }, [accountId, readAt]);
  if (!table || table.seats.length + table.people.length === 0) return null;
  return (
    <section className="mt-10 border-t-2 border-ink pt-3" aria-labelledby="table-title">
      <h2 id="table-title" className="text-13 font-semibold text-soft">
        Who buys here
      </h2>
      <p className="mt-1 text-15 font-medium">{sayMissing(table)}</p>
      <p className="text-12 text-soft">From people whom you opened within a day or saved, for “{table.icp.name}”.</p>
      <ul className="mt-2">
        {table.seats.map(({ persona, needed, found }) => (
          <li key={persona} className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 py-1">
            <Shape name={found.length >= needed ? 'full' : found.length > 0 ? 'half' : 'dashed'} className="mt-0.5" />
            <p>
              <PageText className="font-medium">{persona}</PageText>: {found.length > 0 ? <PageText>{found.join(', ')}</PageText> : 'nobody seen yet'}
              {needed > 1 && <span className="text-soft">{` (${found.length} of ${needed})`}</span>}
            </p>
          </li>
        ))}
      </ul>
      {table.people.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold">Whom you have seen</h3>
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
                  {` · ${roles.length > 0 ? `${said(roles)}${guessed ? ' (a guess)' : ''}` : 'part not known'}`}
                </span>
              </li>
            ))}
          </ul>
          {table.people.some(({ guessed, roles }) => guessed && roles.length > 0) && (
            <p className="mt-1 text-12 text-soft">How a part is guessed: {guessRule}</p>
          )}
        </>
      )}
    </section>
  );
}
