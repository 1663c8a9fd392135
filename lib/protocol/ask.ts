/**
 * Asking the worker. It may be dead, dying or just updated; a question that is lost is asked once more, because every
 * question of the protocol may safely be asked twice.
 */
import { ExpectedError } from '@/lib/kernel/errors';
import { type Envelope, isEnvelope, opened } from './answer';
import type { Answers, Request } from './messages';

/** The browser's `runtime.sendMessage`, or a test's. */
export type Send = (message: Request) => Promise<unknown>;

/** The browser's words for "the other side is gone" (Chromium and Firefox). */
const lostWords =
  /message channel closed|message port closed|receiving end does not exist|could not establish connection|context invalidated|asynchronous response/i;

/** Throws `lost-answer` when two tries stay unanswered, and whatever expected error the worker met. */
export async function ask<Ask extends Request['ask']>(send: Send, request: Extract<Request, { ask: Ask }>): Promise<Answers[Ask]> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    let reply: unknown;
    try {
      reply = await send(request);
    } catch (error) {
      if (!(error instanceof Error && lostWords.test(error.message))) throw error;
      continue;
    }
    if (isEnvelope(reply)) return opened(reply as Envelope<Answers[Ask]>);
  }
  throw new ExpectedError('lost-answer', 'Fitglass did not answer. If it was just updated, close and reopen the panel.');
}
