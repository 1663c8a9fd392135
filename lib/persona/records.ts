/** The kinds of record that a user writes, which packs carry, editors change and references join: one list for every room. */
import type { Icp, Pain, Segment } from '@/lib/icp/icp';
import type { MessageTemplate } from '@/lib/icp/message-template';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from './persona';

export interface Records {
  icp: Icp;
  persona: Persona;
  segment: Segment;
  pain: Pain;
  proof: Proof;
  product: Product;
  message: MessageTemplate;
}
export type RecordKind = keyof Records;
