/** The panel's questions to the worker: what goes wrong comes back in the panel's language. */
import { askWorker } from '@/lib/platform/messages';
import type { Answers, Request } from '@/lib/protocol/messages';
import { saidError } from './say-error';

export const askFromPanel = <Ask extends Request['ask']>(request: Extract<Request, { ask: Ask }>): Promise<Answers[Ask]> =>
  askWorker<Ask>(request).catch((error: unknown) => {
    throw saidError(error);
  });
