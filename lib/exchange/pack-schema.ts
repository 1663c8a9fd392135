/**
 * The shape of a pack (format version 1), in one truth: it checks what comes in, names the members that this version
 * knows, fills in what may be left out, and gives the order in which a pack is written. Objects are loose, so that
 * members written by a newer version or by hand survive a round trip.
 */
import type { Icp, Pain, Segment } from '@/lib/icp/icp';
import { icpStatuses } from '@/lib/icp/icp';
import type { MessageTemplate } from '@/lib/icp/message-template';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import { limits } from '@/lib/kernel/limits';
import { z } from '@/lib/kernel/schema';
import type { Persona } from '@/lib/persona/persona';
import { evidenceSchema, icpParts, personaParts, productSchema } from './profile-parts';

/** Longest id and name that a screen and a file name can carry. */
const nameCharacters = 200;
/** A message may be longer than any other text: LinkedIn's InMail allows 1,900 characters, an e-mail some pages. */
const bodyCharacters = 10_000;

const id = z.string().trim().min(1).max(nameCharacters);
const name = z.string().trim().min(1).max(nameCharacters);
const text = z.string().max(limits.valueCharacters);
const ids = z.array(id);

const criterionSchema = z.looseObject({
  id,
  kind: id,
  params: z.unknown(),
  mode: z.enum(['must', 'score', 'exclude']),
  strength: z.enum(['hard', 'soft']).optional(),
  weight: z.number().min(1).max(5).default(3),
  because: text.default(''),
  reason: text.optional(),
  evidence: evidenceSchema.optional(),
});

const documentRowSchema = z.looseObject({ category: text, characteristic: text, description: text });

const segmentSchema = z.looseObject({ id, name, market: text.default(''), audience: text.default(''), why: text.optional() });

const icpSchema = z.looseObject({
  id,
  name,
  segment: z.string().max(nameCharacters).default(''),
  status: z.enum(icpStatuses).default('hypothesis'),
  negative: z.boolean().optional(),
  criteria: z.array(criterionSchema).default([]),
  pains: ids.default([]),
  document: z.array(documentRowSchema).optional(),
  ...icpParts,
});

const personaSchema = z.looseObject({
  id,
  name,
  quote: text.default(''),
  icps: ids.default([]),
  negative: z.boolean().optional(),
  role: text.default(''),
  criteria: z.array(criterionSchema).default([]),
  pains: ids.default([]),
  document: z.array(documentRowSchema).optional(),
  ...personaParts,
});

const painSchema = z.looseObject({
  id,
  name,
  challenge: text.optional(),
  consequence: text.optional(),
  urgency: text.optional(),
  outcome: text.optional(),
  cues: z.array(z.string().trim().min(2).max(nameCharacters)).optional(),
  signs: z.array(criterionSchema).optional(),
  question: text.optional(),
  personas: ids.optional(),
  segments: ids.optional(),
});

const proofSchema = z.looseObject({
  id,
  name,
  text: text.default(''),
  source: text.optional(),
  customer: text.optional(),
  figure: text.optional(),
  segments: ids.optional(),
  pains: ids.optional(),
});

const messageSchema = z.looseObject({
  id,
  name,
  channel: text.optional(),
  kind: text.optional(),
  subject: text.optional(),
  body: z.string().max(bodyCharacters).optional(),
  personas: ids.optional(),
  pains: ids.optional(),
});

/** The parts of a pack, in the order in which they are written. */
const packParts = {
  segments: segmentSchema,
  icps: icpSchema,
  personas: personaSchema,
  pains: painSchema,
  proofs: proofSchema,
  messages: messageSchema,
  products: productSchema,
} as const;
export type PackPart = keyof typeof packParts;

export const packSchema = z.looseObject({
  format: z.literal('fitglass-pack'),
  version: z.literal(1),
  name: name.default('Unnamed pack'),
  segments: z.array(segmentSchema).default([]),
  icps: z.array(icpSchema).default([]),
  personas: z.array(personaSchema).default([]),
  pains: z.array(painSchema).default([]),
  proofs: z.array(proofSchema).default([]),
  messages: z.array(messageSchema).default([]),
  products: z.array(productSchema).optional(),
});

/** A shareable file of what the user looks for; never of whom they found. */
export interface Pack {
  format: 'fitglass-pack';
  version: 1;
  name: string;
  segments: Segment[];
  icps: Icp[];
  personas: Persona[];
  pains: Pain[];
  proofs: Proof[];
  messages: MessageTemplate[];
  /** Left out when there is none, as in packs that were written before it existed. */
  products?: Product[] | undefined;
}
