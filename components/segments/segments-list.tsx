/** All segments under their market and audience, each with its ICPs: one ideal company per segment is the aim. */
import { Button } from '@/components/ui/button';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import type { Icp, Segment } from '@/lib/icp/icp';

interface SegmentsListProps {
  segments: readonly Segment[];
  icps: readonly Pick<Icp, 'id' | 'name' | 'segment' | 'negative'>[];
  onNew: () => void;
}

/** Groups in the order of their first segment. */
function grouped<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}

export function SegmentsList({ segments, icps, onNew }: SegmentsListProps) {
  return (
    <>
      <ScreenHead title="Segments">
        A market holds audiences, an audience holds segments, and each segment has its own ideal company. Write them in that order: each step is
        narrower than the one before.
      </ScreenHead>
      <Button look="primary" className="mt-6" onClick={onNew}>
        New segment
      </Button>
      {segments.length === 0 && (
        <p className="mt-8 max-w-150 border-t border-rule pt-4 text-15">
          Nothing here yet. Begin with the market that you sell into (“retail software”), then the audience in it (“online shops in Europe”), then the
          part you can serve best and reach now. Say why you chose it: that is what makes it a choice.
        </p>
      )}
      {grouped(segments, ({ market }) => market).map(([market, inMarket]) => (
        <section key={market} className="mt-8 border-t-2 border-ink pt-3" aria-label={market || 'No market written'}>
          <h2 className="text-18 font-semibold">{market || 'No market written'}</h2>
          {grouped(inMarket, ({ audience }) => audience).map(([audience, inAudience]) => (
            <section key={audience} className="mt-3" aria-label={audience || 'No audience written'}>
              <h3 className="text-13 font-semibold text-soft">{audience || 'No audience written'}</h3>
              <ul>
                {inAudience.map((segment) => (
                  <SegmentLine key={segment.id} segment={segment} icps={icps.filter((icp) => icp.segment === segment.id)} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </>
  );
}

function SegmentLine({ segment: { id, name, why }, icps }: { segment: Segment; icps: SegmentsListProps['icps'] }) {
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-rule py-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div>
        <a className="text-15 font-semibold text-accent underline underline-offset-4" href={hashOf('segments', id)}>
          {name || 'A segment without a name'}
        </a>
      </div>
      <div>
        <p className={why ? 'text-15' : 'text-soft'}>{why || 'Nobody has written why this one was chosen.'}</p>
        <p className="mt-1 text-soft">
          {icps.length === 0 && 'No ICP yet.'}
          {icps.map((icp, at) => (
            <span key={icp.id}>
              {at > 0 && ' · '}
              <a className="underline underline-offset-4" href={hashOf('icp', icp.id)}>
                {icp.name}
              </a>
              {icp.negative && ' (to stay away from)'}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
