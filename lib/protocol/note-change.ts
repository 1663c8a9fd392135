/**
 * One change of what the user notes about a company or person. Taking something back is a change too: what stood before
 * is written again, with its own time.
 */
import { limits } from '@/lib/kernel/limits';
import { z } from '@/lib/kernel/schema';

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;
const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const at = z.string().regex(isoTime);
const name = z.string().trim().min(1).max(limits.noteNameCharacters);
const recordId = z.string().min(1).max(200);
/** As `buyingRoles`. */
const role = z.enum(['decision-maker', 'economic-buyer', 'influencer', 'user', 'recommender', 'champion', 'procurement', 'blocker']);
/** As `FitThen`. */
const fit = z.strictObject({
  profile: z.strictObject({ id: recordId, name }),
  band: z.enum(['strong', 'possible', 'weak', 'not-enough-known', 'ruled-out', 'avoid']),
});
const note = z.string().trim().max(1000);

export const noteChangeSchema = z.discriminatedUnion('set', [
  z.strictObject({ set: z.literal('text'), text: z.string().max(10_000) }),
  z.strictObject({ set: z.literal('next-touch'), day: z.string().regex(isoDay).nullable() }),
  /** The whole set of lists that it stands on. Whoever stands on a list is saved. */
  z.strictObject({ set: z.literal('lists'), lists: z.array(z.string().trim().min(1).max(80)).max(30) }),
  z.strictObject({
    set: z.literal('touch'),
    kind: z.enum(['contacted', 'replied', 'meeting', 'no-answer']),
    note,
    channel: z.enum(['linkedin', 'email', 'phone']).optional(),
    at: at.optional(),
    fit: fit.optional(),
  }),
  z.strictObject({
    set: z.literal('outcome'),
    /** As `OutcomeKind`. */
    kind: z.enum(['won', 'lost', 'no-decision', 'no-answer', 'renewed', 'grew', 'left', 'referred', 'vouched']),
    day: z.string().regex(isoDay),
    reason: note,
    at: at.optional(),
    fit: fit.optional(),
  }),
  /** Takes the outcome that was noted at this time away. */
  z.strictObject({ set: z.literal('no-outcome'), at }),
  /** Where they stand with each other; null: no contact yet. */
  z.strictObject({ set: z.literal('stage'), stage: z.enum(['early', 'repeat', 'at-risk']).nullable() }),
  /** The parts that a person really plays when their company buys; null: as it is guessed. */
  z.strictObject({ set: z.literal('roles'), roles: z.array(role).max(8).nullable() }),
  /** Takes the touch of this time away. */
  z.strictObject({ set: z.literal('no-touch'), at }),
  z.strictObject({
    set: z.literal('band'),
    band: z
      .strictObject({
        band: z.enum(['strong', 'possible', 'weak']),
        profile: z.strictObject({ id: recordId, name }),
        said: name,
        reason: z.string().trim().min(1).max(500),
        at: at.optional(),
      })
      .nullable(),
  }),
  z.strictObject({
    set: z.literal('answer'),
    profile: recordId,
    criterion: recordId,
    answer: z.strictObject({ answer: z.enum(['met', 'partly', 'not-met']), note, at: at.optional() }).nullable(),
  }),
  /** The value of a `custom` criterion's attribute, in the user's words. */
  z.strictObject({ set: z.literal('attribute'), profile: recordId, criterion: recordId, value: z.string().trim().min(1).max(500).nullable() }),
  z.strictObject({ set: z.literal('rating'), name, value: z.number().int().min(0).max(3).nullable() }),
]);

export type NoteChange = z.infer<typeof noteChangeSchema>;
