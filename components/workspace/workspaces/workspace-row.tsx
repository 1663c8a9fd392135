/** One workspace in the list: its name and what can be done with it. */
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import type { Workspace } from '@/lib/app/workspaces/follow-workspace';
import { AfterTenSeconds } from '../after-ten-seconds';
import type { WorkspaceActs } from './workspaces-screen';

interface WorkspaceRowProps extends WorkspaceActs {
  workspace: Workspace;
  /** This page is in it. */
  here: boolean;
}

export function WorkspaceRow({ workspace: { id, name, first }, here, onRename, onSwitch, onSavePack, onRemove }: WorkspaceRowProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [remove] = useState(() => () => onRemove(id));
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== null) void onRename(id, typed).then((done) => done && setTyped(null));
  };
  return (
    <li className="border-b border-rule py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        {typed === null ? (
          <h2 className="text-15 font-semibold">
            <bdi dir="auto">{name}</bdi>
            {here && <span className="font-normal text-soft"> · open now</span>}
            {first && <span className="font-normal text-soft"> · always there</span>}
          </h2>
        ) : (
          <form onSubmit={rename} className="flex max-w-120 flex-1 items-center gap-2">
            <TextInput label={`New name of ${name}`} quiet value={typed} onChange={setTyped} maxLength={80} className="flex-1" />
            <Button look="quiet" type="submit" disabled={typed.trim() === ''}>
              Keep name
            </Button>
            <Button look="plain" onClick={() => setTyped(null)}>
              Leave it
            </Button>
          </form>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {!here && (
            <Button look="quiet" aria-label={`Switch to ${name}`} onClick={() => onSwitch(id)}>
              Switch
            </Button>
          )}
          {typed === null && (
            <Button look="quiet" aria-label={`Rename ${name}`} onClick={() => setTyped(name)}>
              Rename
            </Button>
          )}
          <Button look="quiet" aria-label={`Save profiles of ${name} as a pack`} onClick={() => onSavePack(id, name)}>
            Save profiles
          </Button>
        </div>
      </div>
      {!first && (
        <AfterTenSeconds
          label="Delete"
          name={`Delete ${name}`}
          stop="Stop, keep it"
          doing="Deleting"
          warning={`${name} with all that is in it will be deleted in ten seconds unless you stop it.`}
          done={`${name} was deleted.`}
          failed="It was not deleted"
          onRun={remove}
        />
      )}
    </li>
  );
}
