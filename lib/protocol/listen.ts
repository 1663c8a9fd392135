/**
 * The worker's one message listener. It answers with `sendResponse` and `true`, which every browser and the
 * polyfill understand alike, and it says nothing to messages that are not its own (feasibility §7).
 */
import { ExpectedError } from '@/lib/kernel/errors';
import { answered, type Envelope, refused } from './answer';
import { type Answers, type Request, requestSchema } from './messages';
import { isOwnPage, type Sender } from './sender';

export type Handlers = { [Ask in Request['ask']]: (request: Extract<Request, { ask: Ask }>) => Promise<Answers[Ask]> };

/** Runs every answer, for what must hold around all of them. */
export type Around = <Value>(ask: Request['ask'], run: () => Promise<Value>) => Promise<Value>;

export type Listener = (message: unknown, sender: Sender, sendResponse: (envelope: Envelope<unknown>) => void) => true | undefined;

/** @param own the extension's id and base address, asked for at each message because tests and browsers differ in when they know it. */
export function createListener(handlers: Handlers, own: () => { id: string; base: string }, around: Around = (_, run) => run()): Listener {
  return (message, sender, sendResponse) => {
    if (typeof message !== 'object' || message === null || !('ask' in message)) return undefined;
    const { id, base } = own();
    if (!isOwnPage(sender, id, base)) {
      sendResponse(refused(new ExpectedError('bad-usage', 'Only pages of Fitglass may ask this.')));
      return true;
    }
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) {
      sendResponse(
        refused(new ExpectedError('bad-usage', `Not a question that Fitglass knows: ${parsed.error.issues[0]?.message ?? 'unknown shape'}.`)),
      );
      return true;
    }
    const request = parsed.data;
    const handle = handlers[request.ask] as (request: Request) => Promise<unknown>;
    around(request.ask, () => handle(request)).then(
      (value) => sendResponse(answered(value)),
      (error: unknown) => sendResponse(refused(error)),
    );
    return true;
  };
}
