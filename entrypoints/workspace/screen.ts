/**
 * A screen of the workspace: one file under `screens/`, found by folder scan. It fetches what it needs from the app's
 * use cases and hands it to components; what changes something is told through `say` and `act`.
 */
import type { ComponentType } from 'react';
import type { Route } from '@/components/workspace/route';
import type { WorkspacePort, WorkspaceView } from '@/components/workspace-port';

export interface ScreenProps {
  port: WorkspacePort;
  view: WorkspaceView;
  route: Route;
  now: Date;
  /** Says what was done, with the way back. */
  say: (text: string, undo?: () => void) => void;
  /** Runs an act; what fails is said, and nothing else happens. */
  act: (run: () => Promise<unknown>) => void;
}

/** In the order in which they stand in the navigation. */
export const groups = ['Work', 'Write', 'Check', 'Share', 'Keep', 'Learn'] as const;

export interface Screen {
  /** The first part of the address: `#packs`. */
  id: string;
  label: string;
  /** Where it stands in the navigation; null when it is reached through links. */
  place: { group: (typeof groups)[number]; order: number } | null;
  /** The screen of the navigation that it belongs to, when it has no place itself. */
  under?: string;
  /** Uses the whole width; `record`: only with a record open. */
  wide?: boolean | 'record';
  Show: ComponentType<ScreenProps>;
}

/** Gives a screen its types. */
export const defineScreen = (screen: Screen): Screen => screen;
