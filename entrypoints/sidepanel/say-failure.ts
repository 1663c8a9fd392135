/** A failure, said to whoever pressed. Expected ones say what to do next; another is told to the console, too. */
import { usePanelUi } from '@/components/panel-ui';
import { ExpectedError } from '@/lib/kernel/errors';

export function sayFailure(error: unknown): void {
  if (!(error instanceof ExpectedError)) console.error(error);
  usePanelUi.getState().say(error instanceof Error ? error.message : String(error));
}
