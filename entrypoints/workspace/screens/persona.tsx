/** The editor of a persona: `#persona/<id>/<sheet>`; `#persona/new` and `#persona/new/<ICP>` begin one. */
import { useEffect, useRef } from 'react';
import { EditorFrame } from '@/components/editor/editor-frame';
import { CardSheet } from '@/components/persona-editor/card-sheet';
import { CompareSheet } from '@/components/persona-editor/compare-sheet';
import { CriteriaSheet } from '@/components/persona-editor/criteria-sheet';
import { DocumentSheet } from '@/components/persona-editor/document-sheet';
import { lackingOf } from '@/components/persona-editor/lacking';
import { LearnedSheet } from '@/components/persona-editor/learned-sheet';
import { MindSheet } from '@/components/persona-editor/mind-sheet';
import { type PersonaSheet, personaSheetNamed, personaSheetsOf } from '@/components/persona-editor/persona-sheets';
import { TalkSheet } from '@/components/persona-editor/talk-sheet';
import { WhoSheet } from '@/components/persona-editor/who-sheet';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import type { Desk } from '@/lib/app/editing/open-desk';
import { freshId, startRecord } from '@/lib/app/editing/start-record';
import type { WrittenRecords } from '@/lib/app/editing/written-records';
import { testTitles } from '@/lib/app/persona/test-titles';
import { copyOfPersona, negativeOfPersona, newPersona } from '@/lib/persona/new-persona';
import type { Persona } from '@/lib/persona/persona';
import { reasonForPublishing } from '@/lib/quality/reason-for-publishing';
import { editorActs, editorState, removeAndSay, startAndGo, unfinishedOf } from '../editor-wiring';
import { defineScreen, type ScreenProps } from '../screen';
import { useDesk } from '../use-desk';
import { useEntryTools } from '../use-entry-tools';
import { useRuledOut } from '../use-ruled-out';
import { advantagesOf, useWritten } from '../use-written';

const dayOf = (now: Date) => now.toISOString().slice(0, 10);
const shortId = () => freshId('p');

function PersonaScreen(props: ScreenProps) {
  const { id, part } = props.route;
  const written = useWritten();
  if (id === 'new') return <Begin icp={part} act={props.act} />;
  if (!id) return <ScreenHead title="Persona">Choose one under Ideal profiles, or begin a new one.</ScreenHead>;
  if (!written) return <ScreenHead title="Persona">Opening…</ScreenHead>;
  return <Editor key={id} {...props} id={id} written={written} />;
}

/** Writes the draft of a new persona once and goes on to it; the way back leads past this address. */
function Begin({ icp, act }: { icp: string | null } & Pick<ScreenProps, 'act'>) {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    act(async () => location.replace(hashOf('persona', await startRecord('persona', newPersona(freshId('persona'), icp ? [icp] : [])))));
  }, [icp, act]);
  return <ScreenHead title="New persona">A moment…</ScreenHead>;
}

function Editor({ id, written, ...props }: ScreenProps & { id: string; written: WrittenRecords }) {
  const opened = useDesk('persona', id);
  if (!opened || opened.view.state === 'opening') return <ScreenHead title="Persona">Opening…</ScreenHead>;
  const { desk, view } = opened;
  if (!view.content) return <ScreenHead title="This persona is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  const current = personaSheetNamed(props.route.part);
  return (
    <EditorFrame
      noun="Persona"
      title={view.content.name}
      back={{ label: 'Ideal profiles', href: '#profiles' }}
      editor={editorState(view, true)}
      acts={editorActs(desk, props, view.content.name)}
      lacking={lackingOf(view.content, view.published !== null)}
      unfinished={unfinishedOf('persona', view.content)}
      suggestion={reasonForPublishing(view.content, view.published)}
      sheets={personaSheetsOf(id)}
      current={current}
    >
      <Sheet {...props} id={id} part={current} persona={view.content} desk={desk} written={written} />
    </EditorFrame>
  );
}

interface SheetProps extends ScreenProps {
  id: string;
  part: PersonaSheet;
  persona: Persona;
  desk: Desk<Persona>;
  written: WrittenRecords;
}

function Sheet({ id, part, persona, desk, written, now, act, say }: SheetProps) {
  const tools = useEntryTools(dayOf(now));
  const kept = useRuledOut('person');
  const sheet = { persona, onChange: desk.change };
  switch (part) {
    case 'who':
      return (
        <WhoSheet
          {...sheet}
          icps={written.icps}
          pains={written.pains}
          onDuplicate={() => startAndGo('persona', copyOfPersona(persona, freshId('persona')), act)}
          onMakeNegative={() => startAndGo('persona', negativeOfPersona(persona, freshId('persona')), act)}
          onRemove={() => removeAndSay('persona', id, { act, say }, { before: desk.saveNow, goTo: '#profiles' })}
        />
      );
    case 'criteria':
      return (
        <CriteriaSheet
          {...sheet}
          freshId={shortId}
          today={dayOf(now)}
          advantages={advantagesOf(written)}
          kept={kept}
          tools={tools}
          test={tryTitles}
          say={say}
          undo={desk.undo}
        />
      );
    case 'document':
      return <DocumentSheet {...sheet} />;
    case 'mind':
      return <MindSheet {...sheet} />;
    case 'talk':
      return <TalkSheet {...sheet} freshId={shortId} />;
    case 'learned':
      return <LearnedSheet {...sheet} freshId={shortId} today={dayOf(now)} say={say} undo={desk.undo} />;
    case 'twins':
      return <CompareSheet persona={persona} others={written.personas.filter((other) => other.id !== id)} />;
    case 'card':
      return <CardSheet persona={persona} names={written} />;
  }
}

const tryTitles = (persona: Persona, text: string) => testTitles(persona, text, new Date());

export default defineScreen({ id: 'persona', label: 'Persona', place: null, under: 'profiles', wide: true, Show: PersonaScreen });
