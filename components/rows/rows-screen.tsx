/** A search or list page: nobody in particular, many to choose from. */
import { NotUnderstood } from '@/components/diagnosis/not-understood';
import { PageState } from '@/components/page-states/page-state';
import { Button } from '@/components/ui/button';
import { BlindSpots } from '@/components/verdict/blind-spots';
import { PageHead } from '@/components/verdict/page-head';
import type { PageKind } from '@/lib/page/page-kind';
import type { Problem } from '@/lib/page/reading';
import type { Look } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';
import type { RowEvents } from './row-actions';
import { RowList } from './row-list';
import { noRowsWords } from './row-words';

interface RowsScreenProps extends RowEvents {
  look: Look;
  now: Date;
  onReadAgain: () => void;
  onReport: () => Promise<string | null>;
}

const listKinds: ReadonlySet<PageKind> = new Set([
  'linkedin/people-search',
  'linkedin/company-search',
  'sales-navigator/search',
  'sales-navigator/list',
]);

/** Whether a look is about rows and nobody else. */
export const isListPage = ({ kind, account, person }: Pick<Look, 'kind' | 'account' | 'person'>): boolean =>
  listKinds.has(kind) && account === null && person === null;

export function RowsScreen({ look, now, onReadAgain, onReport, ...events }: RowsScreenProps) {
  return (
    <>
      <PageHead kind={look.kind} onReadAgain={onReadAgain} />
      {look.rows.length > 0 ? (
        <RowList rows={look.rows} lists={look.lists} pageUrl={look.url} now={now} {...events} />
      ) : (
        <NoRows problems={look.problems} onReadAgain={onReadAgain} />
      )}
      <NotUnderstood gaps={look.gaps} problems={look.problems.filter(({ code }) => code !== 'nothing-found')} now={now} onReport={onReport} />
      <BlindSpots gaps={look.gaps} onOpen={events.onOpen} />
    </>
  );
}

function NoRows({ problems, onReadAgain }: { problems: readonly Problem[]; onReadAgain: () => void }) {
  const { title, says, isFinal } = noRowsWords(problems);
  return (
    <PageState
      shape={isFinal ? 'low' : 'dashed'}
      title={title}
      as="h2"
      actions={
        <Button look="primary" onClick={onReadAgain}>
          {inWords().readAgain}
        </Button>
      }
    >
      {says.map((each, at) => (
        <p key={each} className={at === 1 ? 'text-ink' : undefined}>
          {each}
        </p>
      ))}
    </PageState>
  );
}
