/**
 * What the extension's own pages may ask of the worker, and nothing else. Every message is parsed before it is
 * looked at; none carries an address to fetch or code to run (trust finding T05).
 */

import type { Notes } from '@/lib/account/notes';
import type { Icp, Pain } from '@/lib/icp/icp';
import type { MessageTemplate } from '@/lib/icp/message-template';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import { z } from '@/lib/kernel/schema';
import type { Persona } from '@/lib/persona/persona';
import type { CommitteeView } from './committee-view';
import { noteChangeSchema } from './note-change';
import type { PageText } from './page-text';
import { type PanelChoices, panelChoicesSchema } from './panel-choices';
import type { PanelView, RuledOut } from './panel-view';
import type { QueueStep } from './queue-step';

const about = z.enum(['account', 'person']);
const tabId = z.number().int().nonnegative();
/** A record's id: its strongest alias. */
const id = z.string().min(1).max(500);
/** A key of the vocabulary; whether it may be typed is the worker's to say. */
const key = z.string().regex(/^(company|person)\.[A-Za-z]{2,40}$/);
const workspaceId = z.string().min(1).max(100);
/** What the user typed for it. */
const typed = z.string().trim().min(1).max(400);

export const requestSchema = z.discriminatedUnion('ask', [
  /** Read the tab and judge what it shows, in the language that the asking panel speaks (BCP 47). */
  z.strictObject({ ask: z.literal('look'), tabId, language: z.string().max(35).optional() }),
  /** `tabId`: the record stands in a row of the page in this tab, which is read again for it. */
  z.strictObject({ ask: z.literal('save'), about, id, tabId: tabId.optional() }),
  z.strictObject({ ask: z.literal('unsave'), about, id }),
  z.strictObject({ ask: z.literal('rule-out'), about, id, reason: z.string().trim().min(1).max(500), tabId: tabId.optional() }),
  z.strictObject({ ask: z.literal('undo-rule-out'), about, id }),
  /** What the words would mean, for showing it before it is kept. */
  z.strictObject({ ask: z.literal('read-value'), key, text: typed }),
  z.strictObject({ ask: z.literal('set-value'), about, id, key, text: typed }),
  z.strictObject({ ask: z.literal('clear-value'), about, id, key }),
  /** A note, answer, list, touch or band of the user's own. */
  z.strictObject({ ask: z.literal('note'), about, id, change: noteChangeSchema, tabId: tabId.optional() }),
  /** Whom the user knows at the company, at the table of its best ICP. */
  z.strictObject({ ask: z.literal('committee'), id }),
  /** Whom to look at next; `from` names whom the panel shows. */
  z.strictObject({ ask: z.literal('queue'), from: z.array(id).max(40), step: z.union([z.literal(1), z.literal(-1)]) }),
  z.strictObject({ ask: z.literal('choices') }),
  z.strictObject({ ask: z.literal('choose'), choices: panelChoicesSchema }),
  /** How the page in the tab is laid out, in words of layouts; for the user to hand on. */
  z.strictObject({ ask: z.literal('report'), tabId }),
  /** What the page in the tab says, line by line, for the persona check. */
  z.strictObject({ ask: z.literal('page-text'), tabId }),
  z.strictObject({ ask: z.literal('load-sample'), id: z.string().min(1).max(100) }),
  z.strictObject({ ask: z.literal('import-pack'), text: z.string() }),
  z.strictObject({ ask: z.literal('erase-everything') }),
  /** The user's own writing that messages draw on. */
  z.strictObject({ ask: z.literal('message-records') }),
  z.strictObject({
    ask: z.literal('keep-template'),
    /** Made by the panel, so that asking twice keeps one. */
    id: z.string().regex(/^message-[0-9a-f-]{8,40}$/),
    name: z.string().trim().min(1).max(400),
    channel: z.string().max(60),
    kind: z.string().max(60),
    subject: z.string().max(400).optional(),
    body: z.string().min(1).max(8_000),
  }),
  /** Which workspace the answers come from. */
  z.strictObject({ ask: z.literal('workspace') }),
  z.strictObject({ ask: z.literal('switch-workspace'), id: workspaceId }),
  z.strictObject({ ask: z.literal('delete-workspace'), id: workspaceId }),
]);

export interface MessageStock {
  icps: Icp[];
  personas: Persona[];
  pains: Pain[];
  proofs: Proof[];
  products: Product[];
  messages: MessageTemplate[];
}

export type Request = z.infer<typeof requestSchema>;

export interface Answers {
  look: PanelView;
  save: { saved: true };
  unsave: { saved: false };
  'rule-out': RuledOut;
  'undo-rule-out': { ruledOut: null };
  /** Null when the words mean nothing for this key. */
  'read-value': { value: unknown } | null;
  /** The words that stood there before, for the way back. */
  'set-value': { before: string | null };
  'clear-value': { text: string | null };
  note: { before: Notes; notes: Notes; saved?: true };
  committee: CommitteeView | null;
  queue: QueueStep | null;
  choices: PanelChoices;
  choose: PanelChoices;
  report: { text: string };
  'page-text': PageText;
  'load-sample': { icps: number; personas: number; notes: string[] };
  'import-pack': { icps: number; personas: number; notes: string[] };
  'erase-everything': { erased: number };
  'message-records': MessageStock;
  'keep-template': { id: string };
  /** Null while there is only the one that is always there. */
  workspace: { name: string | null };
  'switch-workspace': { name: string };
  'delete-workspace': { deleted: true };
}

/** What the worker says to every own page, unasked. */
export type Announcement =
  | { announce: 'pressed'; tabId: number }
  | { announce: 'changed' }
  | { announce: 'command'; command: Command; tabId: number };

/** Commands of the manifest; the panel of that tab runs them. */
export const commands = ['save', 'rule-out', 'next-in-queue'] as const;
export type Command = (typeof commands)[number];

export const announcementSchema = z.discriminatedUnion('announce', [
  z.strictObject({ announce: z.literal('pressed'), tabId }),
  z.strictObject({ announce: z.literal('changed') }),
  z.strictObject({ announce: z.literal('command'), command: z.enum(commands), tabId }),
]);
