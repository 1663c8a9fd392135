/** A search or list page: nobody in particular, many to choose from. */
import { NotUnderstood } from '@/components/diagnosis/not-understood';
import { PageState } from '@/components/page-states/page-state';
import { Button } from '@/components/ui/button';
import { BlindSpots } from '@/components/verdict/blind-spots';
import { PageHead } from '@/components/verdict/page-head';
import type { PageKind } from '@/lib/page/page-kind';
import type { Look } from '@/lib/protocol/panel-view';
import type { RowEvents } from './row-actions';
import { RowList } from './row-list';

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
      {look.rows.length > 0 ? <RowList rows={look.rows} pageUrl={look.url} now={now} {...events} /> : <NoRows onReadAgain={onReadAgain} />}
      <NotUnderstood gaps={look.gaps} problems={look.problems} now={now} onReport={onReport} />
      <BlindSpots gaps={look.gaps} onOpen={events.onOpen} />
    </>
  );
}

function NoRows({ onReadAgain }: { onReadAgain: () => void }) {
  return (
    <PageState
      shape="dashed"
      title="No rows yet"
      as="h2"
      actions={
        <Button look="primary" onClick={onReadAgain}>
          Read again
        </Button>
      }
    >
      <p>Results load while you scroll, and Fitglass reads only what has loaded.</p>
      <p className="text-ink">Scroll through the results once, then press R here.</p>
      <p>Each row then gets a quick verdict, best first. No row is opened for you. If the page itself found nothing, there is nothing to judge.</p>
    </PageState>
  );
}
