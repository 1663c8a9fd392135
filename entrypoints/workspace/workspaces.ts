/** The workspaces as this page sees them: one port for the switcher and the screen. */
import { createWorkspacesPort, type WorkspacesPort } from '@/lib/app/workspaces/follow-workspace';

let port: WorkspacesPort | null = null;

export function workspacesPort(): WorkspacesPort {
  port ??= createWorkspacesPort();
  return port;
}
