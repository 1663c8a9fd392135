/** Message templates: all of them, and one of them with a live preview. */
import { useEffect, useState } from 'react';
import { EditorFrame } from '@/components/editor/editor-frame';
import { TemplatePreview } from '@/components/templates/template-preview';
import { TemplateSheet } from '@/components/templates/template-sheet';
import { TemplatesList } from '@/components/templates/templates-list';
import { ScreenHead } from '@/components/workspace/shell';
import { freshId } from '@/lib/app/editing/start-record';
import { type PreviewPerson, previewPeople } from '@/lib/app/message/preview-people';
import { type WrittenTemplates, watchTemplates } from '@/lib/app/message/written-templates';
import { editorActs, editorState, removeAndSay, startAndGo } from '../editor-wiring';
import { defineScreen, type ScreenProps } from '../screen';
import { useDesk } from '../use-desk';

function Messages(props: ScreenProps) {
  const [records, setRecords] = useState<WrittenTemplates | null>(null);
  useEffect(() => watchTemplates(setRecords), []);
  if (!records) return <ScreenHead title="Messages">Opening…</ScreenHead>;
  if (props.route.id) return <OneTemplate {...props} key={props.route.id} id={props.route.id} records={records} />;
  return (
    <TemplatesList
      templates={records.messages}
      onNew={() => startAndGo('message', { id: freshId('message'), name: '', channel: 'email', body: '' }, props.act)}
    />
  );
}

function OneTemplate({ id, records, now, ...props }: ScreenProps & { id: string; records: WrittenTemplates }) {
  const opened = useDesk('message', id);
  const [people, setPeople] = useState<PreviewPerson[]>([]);
  const [today] = useState(now);
  const { act } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: people are looked up once for each template
  useEffect(() => act(async () => setPeople(await previewPeople(today))), []);
  if (!opened || opened.view.state === 'opening') return <ScreenHead title="Message template">Opening…</ScreenHead>;
  const { desk, view } = opened;
  if (!view.content) return <ScreenHead title="This template is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  return (
    <EditorFrame
      noun="Message template"
      title={view.content.name}
      back={{ label: 'All messages', href: '#messages' }}
      editor={editorState(view, false)}
      acts={editorActs(desk, props, view.content.name)}
    >
      <TemplateSheet
        template={view.content}
        pains={records.pains}
        personas={records.personas}
        onChange={desk.change}
        onRemove={() => removeAndSay('message', id, props, { before: desk.saveNow, goTo: '#messages' })}
        preview={<TemplatePreview template={view.content} people={people} records={records} now={today} />}
      />
    </EditorFrame>
  );
}

export default defineScreen({ id: 'messages', label: 'Messages', place: { group: 'Write', order: 40 }, wide: true, Show: Messages });
