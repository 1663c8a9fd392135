/** The user's templates with what fills them, kept up to date while a screen is open. */
import type { Pain } from '@/lib/icp/icp';
import type { MessageTemplate } from '@/lib/icp/message-template';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from '@/lib/persona/persona';
import { allRecords } from '@/lib/storage/packs';
import { watch } from '@/lib/storage/watch';

export interface WrittenTemplates {
  messages: MessageTemplate[];
  personas: Persona[];
  pains: Pain[];
  proofs: Proof[];
  products: Product[];
}

/** Calls back now and after every change. @returns the way to stop. */
export const watchTemplates = (callback: (records: WrittenTemplates) => void): (() => void) =>
  watch(async () => {
    const { messages, personas, pains, proofs, products } = await allRecords();
    return { messages, personas, pains, proofs, products };
  }, callback);
