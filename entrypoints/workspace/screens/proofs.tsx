/** Proofs: all of them, and one of them. */
import { EditorFrame } from '@/components/editor/editor-frame';
import { ProofSheet } from '@/components/proofs/proof-sheet';
import { ProofsList } from '@/components/proofs/proofs-list';
import { ScreenHead } from '@/components/workspace/shell';
import { freshId } from '@/lib/app/editing/start-record';
import type { WrittenRecords } from '@/lib/app/editing/written-records';
import { editorActs, editorState, removeAndSay, startAndGo } from '../editor-wiring';
import { defineScreen, type ScreenProps } from '../screen';
import { useDesk } from '../use-desk';
import { useWritten } from '../use-written';

function Proofs(props: ScreenProps) {
  const written = useWritten();
  if (!written) return <ScreenHead title="Proofs">Opening…</ScreenHead>;
  if (props.route.id) return <OneProof {...props} id={props.route.id} written={written} />;
  return (
    <ProofsList
      proofs={written.proofs}
      names={new Map([...written.pains, ...written.segments].map(({ id, name }) => [id, name]))}
      onNew={() => startAndGo('proof', { id: freshId('proof'), name: '', text: '' }, props.act)}
    />
  );
}

function OneProof({ id, written, ...props }: ScreenProps & { id: string; written: WrittenRecords }) {
  const opened = useDesk('proof', id);
  if (!opened || opened.view.state === 'opening') return <ScreenHead title="Proof">Opening…</ScreenHead>;
  const { desk, view } = opened;
  if (!view.content) return <ScreenHead title="This proof is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  return (
    <EditorFrame
      noun="Proof"
      title={view.content.name}
      back={{ label: 'All proofs', href: '#proofs' }}
      editor={editorState(view, false)}
      acts={editorActs(desk, props, view.content.name)}
    >
      <ProofSheet
        proof={view.content}
        pains={written.pains}
        segments={written.segments}
        onChange={desk.change}
        onRemove={() => removeAndSay('proof', id, props, { before: desk.saveNow, goTo: '#proofs' })}
      />
    </EditorFrame>
  );
}

export default defineScreen({ id: 'proofs', label: 'Proofs', place: { group: 'Write', order: 30 }, Show: Proofs });
