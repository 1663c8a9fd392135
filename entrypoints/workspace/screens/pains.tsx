/** Pains: the library, and one of them. */
import { EditorFrame } from '@/components/editor/editor-frame';
import { PainSheet } from '@/components/pains/pain-sheet';
import { PainSigns } from '@/components/pains/pain-signs';
import { PainsList } from '@/components/pains/pains-list';
import { ScreenHead } from '@/components/workspace/shell';
import { freshId } from '@/lib/app/editing/start-record';
import type { WrittenRecords } from '@/lib/app/editing/written-records';
import { editorActs, editorState, removeAndSay, startAndGo } from '../editor-wiring';
import { defineScreen, type ScreenProps } from '../screen';
import { useDesk } from '../use-desk';
import { useEntryTools } from '../use-entry-tools';
import { advantagesOf, useWritten } from '../use-written';

function Pains(props: ScreenProps) {
  const written = useWritten();
  if (!written) return <ScreenHead title="Pains">Opening…</ScreenHead>;
  if (props.route.id) return <OnePain {...props} id={props.route.id} written={written} />;
  const naming = (id: string) => [...written.icps, ...written.personas].filter(({ pains }) => pains.includes(id)).length;
  return (
    <PainsList
      pains={written.pains}
      uses={Object.fromEntries(written.pains.map(({ id }) => [id, naming(id)]))}
      onNew={() => startAndGo('pain', { id: freshId('pain'), name: '' }, props.act)}
    />
  );
}

function OnePain({ id, written, ...props }: ScreenProps & { id: string; written: WrittenRecords }) {
  const opened = useDesk('pain', id);
  const tools = useEntryTools(props.now.toISOString().slice(0, 10));
  if (!opened || opened.view.state === 'opening') return <ScreenHead title="Pain">Opening…</ScreenHead>;
  const { desk, view } = opened;
  if (!view.content) return <ScreenHead title="This pain is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  return (
    <EditorFrame
      noun="Pain"
      title={view.content.name}
      back={{ label: 'All pains', href: '#pains' }}
      editor={editorState(view, false)}
      acts={editorActs(desk, props, view.content.name)}
    >
      <PainSheet
        pain={view.content}
        onChange={desk.change}
        personas={written.personas}
        segments={written.segments}
        usedBy={[
          ...written.icps.filter(({ pains }) => pains.includes(id)).map((icp) => ({ ...icp, screen: 'icp' as const })),
          ...written.personas.filter(({ pains }) => pains.includes(id)).map((persona) => ({ ...persona, screen: 'persona' as const })),
          ...written.proofs.filter(({ pains }) => pains?.includes(id)).map((proof) => ({ ...proof, screen: 'proofs' as const })),
        ]}
        signs={
          <PainSigns
            signs={view.content.signs ?? []}
            today={props.now.toISOString().slice(0, 10)}
            advantages={advantagesOf(written)}
            tools={tools}
            change={desk.change}
            say={props.say}
            undo={desk.undo}
          />
        }
        onRemove={() => removeAndSay('pain', id, props, { before: desk.saveNow, goTo: '#pains' })}
      />
    </EditorFrame>
  );
}

export default defineScreen({ id: 'pains', label: 'Pains', place: { group: 'Write', order: 20 }, Show: Pains });
