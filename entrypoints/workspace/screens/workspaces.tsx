/** Workspaces kept apart: create, rename, switch, delete, give away. */
import { useSyncExternalStore } from 'react';
import { saveFile } from '@/components/workspace/save-file';
import { WorkspacesScreen } from '@/components/workspace/workspaces/workspaces-screen';
import { packOfWorkspace } from '@/lib/app/workspaces/pack-of-workspace';
import { defineScreen, type ScreenProps } from '../screen';
import { workspacesPort } from '../workspaces';

/** A name that every file system takes. */
const fileName = (name: string) => `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'workspace'}-pack.json`;

function Workspaces({ say, act }: ScreenProps) {
  const port = workspacesPort();
  const view = useSyncExternalStore(port.subscribe, port.view);
  const done = (run: Promise<unknown>): Promise<boolean> =>
    run.then(
      () => true,
      (error: unknown) => {
        act(() => Promise.reject(error));
        return false;
      },
    );
  if (!view) return null;
  const nameOf = (id: string) => view.all.find((workspace) => workspace.id === id)?.name ?? '';
  return (
    <WorkspacesScreen
      view={view}
      onCreate={(name) => done(port.create(name).then((created) => say(`Created ${created.name}. It is empty until you switch to it and write.`)))}
      onRename={(id, name) => {
        const before = nameOf(id);
        return done(port.rename(id, name).then(() => say(`${before} is now ${name.trim()}.`, () => act(() => port.rename(id, before)))));
      }}
      onSwitch={(id) => {
        say(`Switching to ${nameOf(id)}…`);
        act(() => port.switchTo(id));
      }}
      onSavePack={(id, name) => act(async () => saveFile(fileName(name), await packOfWorkspace(id, name)))}
      onRemove={(id) => port.remove(id)}
    />
  );
}

export default defineScreen({ id: 'workspaces', label: 'Workspaces', place: { group: 'Keep', order: 20 }, Show: Workspaces });
