/** The editor of one ICP: `#icp/<id>`, with `#icp/<id>/criteria` for a sheet of it. */
import { useEffect, useState } from 'react';
import { EditorFrame } from '@/components/editor/editor-frame';
import { IcpEditor } from '@/components/icp-editor/icp-editor';
import { sheetNamed, sheetsOf } from '@/components/icp-editor/icp-sheets';
import { criterionOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import { startSegment } from '@/lib/app/icp-editor/new-segment';
import { type KnownCompanies, watchKnownCompanies } from '@/lib/app/icp-editor/saved-companies';
import { type Surroundings, watchSurroundings } from '@/lib/app/icp-editor/surroundings';
import { reasonForPublishing } from '@/lib/quality/reason-for-publishing';
import { editorActs, editorState, unfinishedOf } from '../editor-wiring';
import { defineScreen, type ScreenProps } from '../screen';
import { useDesk } from '../use-desk';
import { useEntryTools } from '../use-entry-tools';
import { useRuledOut } from '../use-ruled-out';

function Icp({ route, now, say, act }: ScreenProps) {
  const id = route.id ?? '';
  const opened = useDesk('icp', id);
  const today = now.toISOString().slice(0, 10);
  const tools = useEntryTools(today);
  const [surroundings, setSurroundings] = useState<Surroundings | null>(null);
  const [known, setKnown] = useState<KnownCompanies | null>(null);
  const kept = useRuledOut('account');
  useEffect(() => watchSurroundings(setSurroundings), []);
  useEffect(() => watchKnownCompanies(setKnown), []);
  if (!opened || !surroundings || opened.view.state === 'opening') return <ScreenHead title="ICP">Opening…</ScreenHead>;
  const { desk, view } = opened;
  const icp = view.content;
  if (!icp) return <ScreenHead title="This ICP is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  const sheet = sheetNamed(route.part);
  return (
    <EditorFrame
      noun="ICP"
      title={icp.name}
      back={{ label: 'Ideal profiles', href: '#profiles' }}
      editor={editorState(view, true)}
      acts={editorActs(desk, { act, say }, icp.name)}
      lacking={icp.name.trim() === '' ? 'Give the ICP a name first.' : null}
      unfinished={unfinishedOf('icp', icp)}
      suggestion={reasonForPublishing(icp, view.published)}
      sheets={sheetsOf(id)}
      current={sheet}
    >
      <IcpEditor
        icp={icp}
        published={view.published}
        known={known}
        kept={kept}
        sheet={sheet}
        criterion={criterionOf(route.part)}
        change={desk.change}
        undo={desk.undo}
        surroundings={surroundings}
        tools={tools}
        today={today}
        onNewSegment={startSegment}
        say={say}
        act={act}
      />
    </EditorFrame>
  );
}

export default defineScreen({ id: 'icp', label: 'ICP', place: null, under: 'profiles', wide: true, Show: Icp });
