/** The switcher in the head of every screen; nothing while there is only one workspace. */
import { useSyncExternalStore } from 'react';
import { WorkspaceSwitcher } from '@/components/workspace/workspaces/workspace-switcher';
import type { ScreenProps } from './screen';
import { workspacesPort } from './workspaces';

export function WorkspaceSwitch({ say, act }: Pick<ScreenProps, 'say' | 'act'>) {
  const port = workspacesPort();
  const view = useSyncExternalStore(port.subscribe, port.view);
  if (!view) return null;
  return (
    <WorkspaceSwitcher
      view={view}
      onSwitch={(id) => {
        say(`Switching to ${view.all.find((workspace) => workspace.id === id)?.name ?? 'another workspace'}…`);
        act(() => port.switchTo(id));
      }}
    />
  );
}
