/** All ICPs and personas. */
import { useEffect, useState } from 'react';
import { FiguresContext } from '@/components/quality/figures-context';
import { ProfilesScreen } from '@/components/workspace/profiles-screen';
import { hashOf } from '@/components/workspace/route';
import { freshId } from '@/lib/app/editing/start-record';
import { type DraftName, watchDrafts } from '@/lib/app/icp-editor/drafts';
import { dropDraft, duplicateIcp, startIcp } from '@/lib/app/icp-editor/new-icp';
import { copyOfPersona, negativeOfPersona } from '@/lib/persona/new-persona';
import type { Persona } from '@/lib/persona/persona';
import { nextTask } from '@/lib/quality/home/next-task';
import { removeAndSay, startAndGo } from '../editor-wiring';
import { defineScreen, type ScreenProps } from '../screen';
import { useFigures, useGrounds } from '../use-grounds';
import { useWritten } from '../use-written';

const edit = (id: string) => {
  location.hash = hashOf('icp', id);
};

function Profiles({ port, view, now, say, act }: ScreenProps) {
  const [loading, setLoading] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<DraftName[]>([]);
  useEffect(() => watchDrafts(setDrafts), []);
  const written = useWritten();
  const figures = useFigures(useGrounds(), now);
  const copyPersona = (id: string, copy: (persona: Persona, id: string) => Persona) => {
    const persona = written?.personas.find((each) => each.id === id);
    if (persona) startAndGo('persona', copy(persona, freshId('persona')), act);
  };
  return (
    <FiguresContext value={figures}>
      <ProfilesScreen
        view={view}
        samples={port.samples()}
        loading={loading}
        task={written && nextTask(written)}
        onLoadSample={(id) => {
          setLoading(id);
          act(() =>
            port
              .loadSample(id)
              .then(() => say(`Loaded ${port.samples().find((sample) => sample.id === id)?.name ?? id}.`))
              .finally(() => setLoading(null)),
          );
        }}
        icpActs={{
          drafts,
          onNew: (name) => act(async () => edit(await startIcp(name))),
          onDuplicate: ({ id, name }) => act(async () => edit(await duplicateIcp(id, { name: `${name} (copy)` }))),
          onNegative: ({ id, name }) => act(async () => edit(await duplicateIcp(id, { name: `${name}: stay away`, negative: true }))),
          onDropDraft: ({ id, name }) =>
            act(async () => {
              const undo = await dropDraft(id);
              say(`Removed the draft ${name}.`, () => act(undo));
            }),
        }}
        personaActs={{
          drafts: written ? written.personas.filter(({ id }) => written.neverPublished.has(`persona/${id}`)) : [],
          onDuplicate: ({ id }) => copyPersona(id, copyOfPersona),
          onNegative: ({ id }) => copyPersona(id, negativeOfPersona),
          onDropDraft: ({ id }) => removeAndSay('persona', id, { act, say }),
        }}
        onRemove={({ about, id }) =>
          act(async () => {
            const { said, undo } = await port.remove(about, id);
            say(said, () => act(undo));
          })
        }
      />
    </FiguresContext>
  );
}

export default defineScreen({ id: 'profiles', label: 'Ideal profiles', place: { group: 'Write', order: 10 }, Show: Profiles });
