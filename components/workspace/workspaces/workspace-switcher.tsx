/** Which workspace this is, and the way to another one; stands in the head of every screen once there are several. */
import { useRef } from 'react';
import type { WorkspacesView } from '@/lib/app/workspaces/follow-workspace';
import { hashOf } from '../route';

interface WorkspaceSwitcherProps {
  view: WorkspacesView;
  onSwitch: (id: string) => void;
}

export function WorkspaceSwitcher({ view: { here, all }, onSwitch }: WorkspaceSwitcherProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const shut = () => {
    if (details.current) details.current.open = false;
  };
  const current = all.find(({ id }) => id === here);
  if (all.length < 2 || !current) return null;
  return (
    <details
      ref={details}
      className="relative mb-3"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) shut();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        shut();
        details.current?.querySelector('summary')?.focus();
      }}
    >
      <summary className="flex min-h-8 list-none items-baseline gap-2 rounded-sm border-b border-rule py-1 text-15">
        <span className="sr-only">Workspace:</span>
        <bdi dir="auto" className="min-w-0 flex-1 font-medium">
          {current.name}
        </bdi>
        <span aria-hidden="true" className="text-soft">
          ▾
        </span>
      </summary>
      <div className="absolute inset-x-0 top-full z-10 min-w-48 rounded-md border border-edge bg-paper p-1">
        <ul>
          {all
            .filter(({ id }) => id !== here)
            .map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  className="min-h-8 w-full rounded-sm px-2 py-1 text-left text-15 hover:bg-sunk"
                  onClick={() => {
                    shut();
                    onSwitch(id);
                  }}
                >
                  <span className="sr-only">Switch to </span>
                  <bdi dir="auto">{name}</bdi>
                </button>
              </li>
            ))}
        </ul>
        <button
          type="button"
          className="min-h-8 w-full rounded-sm border-t border-rule px-2 py-1 text-left text-soft hover:text-ink"
          onClick={() => {
            shut();
            location.hash = hashOf('workspaces');
          }}
        >
          All workspaces
        </button>
      </div>
    </details>
  );
}
