/** The screen on which a record of each kind is read and changed; its id follows in the address. */
import type { RecordKind } from '@/lib/persona/records';

export const screenOfKind: Readonly<Record<RecordKind, string>> = {
  icp: 'icp',
  persona: 'persona',
  segment: 'segments',
  pain: 'pains',
  proof: 'proofs',
  product: 'product',
  message: 'messages',
};
