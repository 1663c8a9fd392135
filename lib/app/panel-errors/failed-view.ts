/** What the panel shows when something went wrong, in its own language. */
import { ExpectedError } from '@/lib/kernel/errors';
import type { PanelView } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';
import { sayError } from './say-error';

/** A reading whose page is not there any more. */
export const movedOn = (): PanelView => ({ state: 'failed', name: 'lost-answer', message: inWords().pageWentAway });

/** A bug stays loud in the console and keeps its words. */
export function failedView(error: unknown): PanelView {
  if (error instanceof ExpectedError) return { state: 'failed', name: error.name, message: error.message };
  console.error(error);
  return { state: 'failed', name: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}

/** The worker's view; why it failed is said here. */
export const saidView = (view: PanelView): PanelView => (view.state === 'failed' ? { ...view, message: sayError(view.message) } : view);
