/** Workspaces kept apart: one for yourself, one per client, each with its own profiles and records. */
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import type { WorkspacesView } from '@/lib/app/workspaces/follow-workspace';
import { ScreenHead } from '../shell';
import { WorkspaceRow } from './workspace-row';

export interface WorkspaceActs {
  /** Resolves to whether it was done; what went wrong is said elsewhere. */
  onCreate: (name: string) => Promise<boolean>;
  onRename: (id: string, name: string) => Promise<boolean>;
  onSwitch: (id: string) => void;
  onSavePack: (id: string, name: string) => void;
  onRemove: (id: string) => Promise<void>;
}

export function WorkspacesScreen({ view: { here, all }, ...acts }: WorkspaceActs & { view: WorkspacesView }) {
  const [name, setName] = useState('');
  const create = (event: FormEvent) => {
    event.preventDefault();
    void acts.onCreate(name).then((done) => done && setName(''));
  };
  return (
    <>
      <ScreenHead title="Workspaces">
        For those who work for several clients: each workspace has its own ICPs, personas, lists and saved records, in a store of its own. Nothing
        passes from one to another unless you carry a pack over.
      </ScreenHead>
      <ul className="mt-8 border-t-2 border-ink">
        {all.map((workspace) => (
          <WorkspaceRow key={workspace.id} workspace={workspace} here={workspace.id === here} {...acts} />
        ))}
      </ul>
      <form onSubmit={create} className="mt-8 flex max-w-120 flex-wrap items-end gap-4">
        <TextInput
          label="A new workspace"
          hint="The client’s name, or the name of a market you work in"
          value={name}
          onChange={setName}
          maxLength={80}
          className="min-w-60 flex-1"
        />
        <Button look="primary" type="submit" className="mb-5" disabled={name.trim() === ''}>
          Create
        </Button>
      </form>
    </>
  );
}
