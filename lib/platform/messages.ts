/** The browser's message channel, wired to the protocol. */
import { ask } from '@/lib/protocol/ask';
import type { Listener } from '@/lib/protocol/listen';
import { type Announcement, type Answers, announcementSchema, type Request } from '@/lib/protocol/messages';
import { browser } from './browser';
import { ownUrl } from './own-file';

/** Own id and the base address of own pages. */
export const ownAddress = (): { id: string; base: string } => ({ id: browser.runtime.id, base: ownUrl('/') });

export function listen(listener: Listener): void {
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

export function askWorker<Ask extends Request['ask']>(request: Extract<Request, { ask: Ask }>): Promise<Answers[Ask]> {
  return ask((message) => browser.runtime.sendMessage(message), request);
}

/** Tells every open page of ours. No page open is the usual case and no error. */
export function announce(announcement: Announcement): void {
  browser.runtime.sendMessage(announcement).catch((error: unknown) => {
    if (!(error instanceof Error && /receiving end|could not establish|port closed/i.test(error.message))) throw error;
  });
}

/** Hears what the worker announces. Returns the way to stop. */
export function onAnnouncement(callback: (announcement: Announcement) => void): () => void {
  const listener = (message: unknown) => {
    const parsed = announcementSchema.safeParse(message);
    if (parsed.success) callback(parsed.data);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
