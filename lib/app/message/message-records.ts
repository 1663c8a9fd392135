/** The user's records that messages in the panel draw on, and the one thing that the panel writes back: a template. */
import { cut } from '@/lib/kernel/text';
import type { MessageStock } from '@/lib/protocol/messages';
import { allRecords } from '@/lib/storage/packs';
import { putRecord } from '@/lib/storage/records';

export async function messageRecords(): Promise<MessageStock> {
  const { icps, personas, pains, proofs, products, messages } = await allRecords();
  return { icps, personas, pains, proofs, products, messages };
}

export interface KeptText {
  /** `message-…`, made by whoever asks: asking twice keeps one template. */
  id: string;
  name: string;
  channel: string;
  kind: string;
  subject?: string | undefined;
  body: string;
}

/** @returns the template's id. */
export async function keepTemplate({ id, name, channel, kind, subject, body }: KeptText, now: Date): Promise<{ id: string }> {
  const record = { id, name: cut(name, 200), channel, kind, ...(subject === undefined ? {} : { subject }), body };
  await putRecord('message', record, 'Kept from the panel', now);
  return { id };
}
