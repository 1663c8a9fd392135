/** The user's choices about the panel: which keys do what, the badge, and the list that is worked through. */
import { z } from '@/lib/kernel/schema';

const key = z.string().length(1);

export const panelChoicesSchema = z.strictObject({
  keysOn: z.boolean(),
  /** The user's key by the usual one, lower case. */
  keys: z.record(key, key),
  /** The toolbar shows the band of the open page, as long as a panel is open. */
  badge: z.boolean(),
  /** Name of the list that "next in queue" goes through; null: everything that is saved. */
  queue: z.string().min(1).max(80).nullable(),
});

export type PanelChoices = z.infer<typeof panelChoicesSchema>;

export const usualChoices: PanelChoices = { keysOn: true, keys: {}, badge: false, queue: null };
