/**
 * The parts of ICPs, personas, pains and products that may be left out of a pack: evidence, reviews, objections, tone.
 * All loose, all optional, so that a pack written before they existed keeps its bytes.
 */

import { evidenceKinds } from '@/lib/icp/evidence-note';
import { changeKinds } from '@/lib/icp/review';
import { limits } from '@/lib/kernel/limits';
import { z } from '@/lib/kernel/schema';
import { buyingRoles } from '@/lib/persona/persona';

const id = z.string().trim().min(1).max(200);
const text = z.string().max(limits.valueCharacters);
const texts = z.array(text);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD');
const step = z.number().int().min(1).max(5);

export const evidenceSchema = z.array(
  z.looseObject({ id, kind: z.enum(evidenceKinds), source: text, date: day, note: text, stands: z.enum(['supports', 'contradicts']) }),
);

const assumptionsSchema = z.array(z.looseObject({ id, text, since: day }));

const reviewSchema = z.looseObject({
  last: day.optional(),
  everyMonths: z.number().int().min(1).max(36).optional(),
  snoozedUntil: day.optional(),
  changes: z.array(z.looseObject({ id, kind: z.enum(changeKinds), at: day, note: text, settled: day.optional() })).optional(),
});

/** Members of an ICP beside those that every pack has. */
export const icpParts = {
  sells: z.enum(['companies', 'consumers']).optional(),
  why: text.optional(),
  committee: z.array(z.looseObject({ persona: id, needed: z.number().int().min(1).max(20) })).optional(),
  assumptions: assumptionsSchema.optional(),
  evidence: evidenceSchema.optional(),
  review: reviewSchema.optional(),
  sharedOn: day.optional(),
} as const;

/** Members of a persona beside those that every pack has. */
export const personaParts = {
  roles: z.array(z.enum(buyingRoles)).optional(),
  mind: z.looseObject({ think: text.optional(), see: text.optional(), feel: text.optional(), do: text.optional() }).optional(),
  deeper: z.looseObject({ upAtNight: text.optional(), motivates: text.optional(), success: text.optional() }).optional(),
  objections: z.array(z.looseObject({ id, says: text, reply: text })).optional(),
  tone: z.looseObject({ formal: step, technical: step, serious: step }).optional(),
  leaning: z.looseObject({ risk: step, novelty: step }).optional(),
  channels: texts.optional(),
  stages: z.looseObject({ early: text.optional(), repeat: text.optional(), atRisk: text.optional() }).optional(),
  exceptions: z.array(z.looseObject({ id, date: day, note: text })).optional(),
  assumptions: assumptionsSchema.optional(),
  evidence: evidenceSchema.optional(),
  review: reviewSchema.optional(),
  sharedOn: day.optional(),
} as const;

export const productSchema = z.looseObject({
  id,
  name: id,
  features: texts.default([]),
  useCases: texts.default([]),
  advantages: texts.default([]),
  pricing: text.default(''),
  competitors: z.array(z.looseObject({ id, name: id, targets: text.default(''), gap: text.default('') })).default([]),
});
