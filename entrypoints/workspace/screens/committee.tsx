/** The buying committee of an ICP and how its companies buy: `#committee/<ICP>`. */

import { useEffect, useState } from 'react';
import { CoverWords } from '@/components/committee/cover-words';
import { HowTheyBuy } from '@/components/committee/how-they-buy';
import { KnownPeople } from '@/components/committee/known-people';
import { Seats } from '@/components/committee/seats';
import { EditorFrame } from '@/components/editor/editor-frame';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import { type KnownTable, knownTables } from '@/lib/app/committee/known-people';
import type { WrittenRecords } from '@/lib/app/editing/written-records';
import { reasonForPublishing } from '@/lib/quality/reason-for-publishing';
import { editorActs, editorState, unfinishedOf } from '../editor-wiring';
import { defineScreen, type ScreenProps } from '../screen';
import { useDesk } from '../use-desk';
import { useWritten } from '../use-written';

function Committee(props: ScreenProps) {
  const written = useWritten();
  if (!written) return <ScreenHead title="Buying committee">Opening…</ScreenHead>;
  if (props.route.id) return <OneCommittee {...props} id={props.route.id} written={written} />;
  return (
    <>
      <ScreenHead title="Buying committees">Who sits at the table, for each ideal company.</ScreenHead>
      <ul className="mt-6">
        {written.icps.map(({ id, name }) => (
          <li key={id} className="border-b border-rule py-3">
            <a className="text-15 text-accent underline underline-offset-4" href={hashOf('committee', id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {written.icps.length === 0 && <p className="mt-4 text-15">There is no ICP yet: write the ideal company first, then the people in it.</p>}
    </>
  );
}

function OneCommittee({ id, written, ...props }: ScreenProps & { id: string; written: WrittenRecords }) {
  const opened = useDesk('icp', id);
  const tables = useKnownTables(written, props.view.saved);
  if (!opened || opened.view.state === 'opening') return <ScreenHead title="Buying committee">Opening…</ScreenHead>;
  const { desk, view } = opened;
  if (!view.content) return <ScreenHead title="This ICP is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  return (
    <EditorFrame
      noun="ICP"
      title={`Who buys: ${view.content.name}`}
      back={{ label: view.content.name, href: hashOf('icp', id) }}
      editor={editorState(view, true)}
      acts={editorActs(desk, props, view.content.name)}
      unfinished={unfinishedOf('icp', view.content)}
      suggestion={reasonForPublishing(view.content, view.published)}
    >
      <Seats icp={view.content} personas={written.personas} onChange={desk.change} />
      <CoverWords seats={view.content.committee ?? []} personas={written.personas} />
      <KnownPeople tables={tables} />
      <HowTheyBuy icp={view.content} onChange={desk.change} />
    </EditorFrame>
  );
}

/** Read again when somebody is saved or let go, and when personas change. */
function useKnownTables({ personas }: WrittenRecords, saved: ScreenProps['view']['saved']): readonly KnownTable[] {
  const [tables, setTables] = useState<readonly KnownTable[]>([]);
  useEffect(() => {
    let stale = false;
    void knownTables(personas, new Date()).then((found) => {
      if (!stale && saved) setTables(found);
    });
    return () => {
      stale = true;
    };
  }, [personas, saved]);
  return tables;
}

export default defineScreen({ id: 'committee', label: 'Buying committee', place: null, under: 'profiles', wide: true, Show: Committee });
