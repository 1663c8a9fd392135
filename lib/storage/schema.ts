/**
 * The tables, and what each may hold. Writing happens through the files of this room only; every change of the text
 * below needs a new version and a migration (law test: text hash ↔ version).
 */
import Dexie, { type Table } from 'dexie';
import type { Notes } from '@/lib/account/notes';
import type { Sighting } from '@/lib/account/sighting';
import type { Icp, Pain, Segment } from '@/lib/icp/icp';
import type { MessageTemplate } from '@/lib/icp/message-template';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from '@/lib/persona/persona';
import type { SignalKey } from '@/lib/signal/vocabulary';

export const databaseName = 'fitglass';
export const schemaVersion = 4;

/** A look's sightings with the time after which they must be gone (ISO; see `privacy/retention`). */
export interface StoredSighting extends Sighting {
  expiresAt: string;
}

/** A record that the user saved. Its sightings come along, so that it outlives the looks it rests on. */
export interface SavedRecord {
  id: string;
  about: 'account' | 'person';
  aliases: string[];
  name: string;
  sightings: Sighting[];
  savedAt: string;
  /** Retention counts from here: the user's own last action, never a passive look (trust finding T71b). */
  lastActionAt: string;
  expiresAt: string;
}

/** The user's "no", found again through any of the aliases. It stays when rules change, until the user takes it back. */
export interface StoredRuleOut {
  id: string;
  about: 'account' | 'person';
  aliases: string[];
  name: string;
  reason: string;
  at: string;
}

/** A value of the vocabulary that the user typed or corrected, with their own words (decision 0012). */
export interface StoredOwnValue {
  id: string;
  about: 'account' | 'person';
  /** Whom it is about, strongest first, as known when it was typed. */
  aliases: string[];
  key: SignalKey;
  value: unknown;
  text: string;
  /** ISO time of the act; retention counts from it. */
  at: string;
  expiresAt: string;
}

/** What the user notes about a company or person; found again through any of the aliases (decision 0020). */
export interface StoredNotes extends Notes {
  id: string;
  about: 'account' | 'person';
  aliases: string[];
  name: string;
  /** ISO time of the user's last action; retention counts from it. */
  at: string;
  expiresAt: string;
}

/** Members of imported packs that this version has no table for; they travel along on export. */
export interface PackRemainder {
  id: string;
  name: string;
  rest: Record<string, unknown>;
  /** Fingerprints of its records as they came, by `icp/<id>`: tells what nobody has changed here since. */
  came?: Record<string, string>;
}

/** What somebody is writing: saved at every pause, and not what pages are compared with until it is published. */
export interface StoredDraft {
  /** `icp/<id>`, `persona/<id>`, … */
  id: string;
  content: { id: string };
  /** Grows with every writing, so that two open pages notice each other. */
  revision: number;
  /** ISO time of the last change. */
  at: string;
}

/** An ICP or persona as it was from one day to the next, with the reason for changing it (L17). */
export interface StoredVersion {
  /** `<record>/<number>`. */
  id: string;
  /** `icp/<id>` or `persona/<id>`. */
  record: string;
  number: number;
  at: string;
  reason: string;
  content: Icp | Persona;
}

/** A choice of the user about Fitglass itself. */
export interface StoredSetting {
  key: string;
  value: unknown;
}

export interface Meta {
  key: 'sentinel';
  value: string;
}

const firstTables = {
  companyPages: 'id, *aliases, expiresAt',
  recentPeople: 'id, *aliases, expiresAt',
  saved: 'id, about, *aliases, expiresAt',
  ruleOuts: 'id, about, *aliases',
  segments: 'id',
  icps: 'id, segment',
  personas: 'id, *icps',
  pains: 'id',
  proofs: 'id',
  messages: 'id',
  packs: 'id',
  meta: 'key',
} as const;

const secondTables = { ...firstTables, ownValues: 'id, about, *aliases, expiresAt' } as const;

const thirdTables = { ...secondTables, products: 'id', drafts: 'id', versions: 'id, record', settings: 'key' } as const;

export const tables = { ...thirdTables, notes: 'id, about, *aliases, *lists, expiresAt' } as const;

export type TableName = keyof typeof tables;

export class FitglassDatabase extends Dexie {
  companyPages!: Table<StoredSighting, string>;
  recentPeople!: Table<StoredSighting, string>;
  saved!: Table<SavedRecord, string>;
  ruleOuts!: Table<StoredRuleOut, string>;
  ownValues!: Table<StoredOwnValue, string>;
  notes!: Table<StoredNotes, string>;
  segments!: Table<Segment, string>;
  icps!: Table<Icp, string>;
  personas!: Table<Persona, string>;
  pains!: Table<Pain, string>;
  proofs!: Table<Proof, string>;
  messages!: Table<MessageTemplate, string>;
  products!: Table<Product, string>;
  drafts!: Table<StoredDraft, string>;
  versions!: Table<StoredVersion, string>;
  settings!: Table<StoredSetting, string>;
  packs!: Table<PackRemainder, string>;
  meta!: Table<Meta, string>;

  /**
   * @param durability `strict` waits for the disk and is for what the user does (save, rule out, import, erase);
   * `relaxed` is for looks, which a later look repeats (trust finding T32).
   */
  constructor(durability: 'strict' | 'relaxed', name = databaseName) {
    super(name, { chromeTransactionDurability: durability, autoOpen: false });
    /* 2, 3 and 4 add tables and change no row. */
    this.version(1).stores(firstTables);
    this.version(2).stores(secondTables);
    this.version(3).stores(thirdTables);
    this.version(schemaVersion).stores(tables);
  }
}
