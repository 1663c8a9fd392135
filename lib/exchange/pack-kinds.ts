/** The parts of a pack and the kinds of record that they hold, in the order in which a person reads them. */

import type { RecordKind } from '@/lib/persona/records';
import type { PackPart } from './pack-schema';

export const packKinds = [
  { part: 'segments', kind: 'segment', word: 'Segment' },
  { part: 'icps', kind: 'icp', word: 'ICP' },
  { part: 'personas', kind: 'persona', word: 'Persona' },
  { part: 'pains', kind: 'pain', word: 'Pain' },
  { part: 'proofs', kind: 'proof', word: 'Proof' },
  { part: 'messages', kind: 'message', word: 'Message' },
  { part: 'products', kind: 'product', word: 'Product' },
] as const satisfies readonly { part: PackPart; kind: RecordKind; word: string }[];
