/** Who buys at this company: which personas are found among people whom the user opened or saved, and who is missing. */
import { useEffect, useState } from 'react';
import { Fold } from '@/components/dossier/fold';
import { Button } from '@/components/ui/button';
import { PageText } from '@/components/ui/page-text';
import { Shape } from '@/components/ui/shape';
import { sayGuessRule, sayMissing } from '@/lib/persona/role-words';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { Look } from '@/lib/protocol/panel-view';
import { askTable, type TableAnswer } from './ask-table';
import { inWords } from './in-words';
import { SeenPerson } from './seen-person';

interface CompanyTableProps {
  accountId: string;
  /** Another one after every reading and every act of the user: people read since join in, and what the user said counts. */
  look: Look;
  onCommittee: (id: string) => Promise<CommitteeView | null>;
}

export function CompanyTable({ accountId, look, onCommittee }: CompanyTableProps) {
  const words = inWords();
  const [answer, setAnswer] = useState<TableAnswer>({ is: 'asked' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every reading and act
  useEffect(() => {
    let current = true;
    void askTable(() => onCommittee(accountId)).then((next) => current && setAnswer(next));
    return () => {
      current = false;
    };
  }, [accountId, look, tries]);
  const seats = answer.is === 'known' ? answer.table.seats : [];
  const found = seats.filter((seat) => seat.found.length > 0).length;
  return (
    /* Its place is there before the answer is, so that nothing below moves. */
    <Fold name="committee" title={words.title} holds={answer.is === 'known' ? words.foundOf(found, seats.length) : ''}>
      <TableOrWhyNot
        answer={answer}
        onAgain={() => {
          setAnswer({ is: 'asked' });
          setTries(tries + 1);
        }}
      />
    </Fold>
  );
}

/** Three lines of room, whatever is said instead of the table. */
export function TableOrWhyNot({ answer, onAgain }: { answer: TableAnswer; onAgain: () => void }) {
  const words = inWords();
  if (answer.is === 'known') return <Seats table={answer.table} />;
  return (
    <div className="min-h-18 pb-3" role="status">
      {answer.is === 'nobody' && <p>{words.nobodyYet}</p>}
      {answer.is === 'asked' && <p className="text-soft">{words.asking}</p>}
      {answer.is === 'failed' && (
        <p>
          {words.failed}{' '}
          <Button look="plain" onClick={onAgain}>
            {words.again}
          </Button>
        </p>
      )}
    </div>
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
            {table.people.map((person) => (
              <SeenPerson key={person.id} person={person} />
            ))}
          </ul>
          {table.people.some(({ from, roles, ruledOut }) => from === 'title' && roles.length > 0 && !ruledOut) && (
            <p className="mt-1 text-12 text-soft">{words.howGuessed(sayGuessRule())}</p>
          )}
        </>
      )}
    </div>
  );
}
