/** Segments: market, audience, segment, and why each was chosen. */
import { EditorFrame } from '@/components/editor/editor-frame';
import { SegmentSheet } from '@/components/segments/segment-sheet';
import { SegmentsList } from '@/components/segments/segments-list';
import { ScreenHead } from '@/components/workspace/shell';
import { freshId } from '@/lib/app/editing/start-record';
import type { WrittenRecords } from '@/lib/app/editing/written-records';
import { editorActs, editorState, removeAndSay, startAndGo } from '../editor-wiring';
import { defineScreen, type ScreenProps } from '../screen';
import { useDesk } from '../use-desk';
import { useWritten } from '../use-written';

function Segments(props: ScreenProps) {
  const written = useWritten();
  if (!written) return <ScreenHead title="Segments">Opening…</ScreenHead>;
  if (props.route.id) return <OneSegment {...props} id={props.route.id} written={written} />;
  const fresh = { id: freshId('segment'), name: '', market: '', audience: '' };
  return <SegmentsList segments={written.segments} icps={written.icps} onNew={() => startAndGo('segment', fresh, props.act)} />;
}

function OneSegment({ id, written, ...props }: ScreenProps & { id: string; written: WrittenRecords }) {
  const opened = useDesk('segment', id);
  if (!opened || opened.view.state === 'opening') return <ScreenHead title="Segment">Opening…</ScreenHead>;
  const { desk, view } = opened;
  if (!view.content) return <ScreenHead title="This segment is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  return (
    <EditorFrame
      noun="Segment"
      title={view.content.name}
      back={{ label: 'All segments', href: '#segments' }}
      editor={editorState(view, false)}
      acts={editorActs(desk, props, view.content.name)}
    >
      <SegmentSheet
        segment={view.content}
        icps={written.icps.filter(({ segment }) => segment === id)}
        uses={[
          ...written.pains.filter(({ segments }) => segments?.includes(id)).map((pain) => ({ ...pain, screen: 'pains' as const })),
          ...written.proofs.filter(({ segments }) => segments?.includes(id)).map((proof) => ({ ...proof, screen: 'proofs' as const })),
        ]}
        onChange={desk.change}
        onRemove={() => removeAndSay('segment', id, props, { before: desk.saveNow, goTo: '#segments' })}
      />
    </EditorFrame>
  );
}

export default defineScreen({ id: 'segments', label: 'Segments', place: { group: 'Write', order: 5 }, Show: Segments });
