/**
 * All that the workspace needs from outside. Like the panel it gets one view at a time and hands events back;
 * `view()` must return the same object until something changes, and null until the first one is there. What fails in
 * an expected way rejects with an error whose message is shown as it stands.
 */
import type { RuledOut } from '@/lib/protocol/panel-view';
import type { Grade } from '@/lib/verdict/verdict';
import type { About } from './panel-port';

/** A criterion in words: `wanted` is what its kind says of its params. */
export interface ProfileCriterion {
  id: string;
  wanted: string;
  mode: 'must' | 'score' | 'exclude';
  /** Exclusions only. */
  strength?: 'hard' | 'soft';
  /** 1..5. */
  weight: number;
  /** Which own selling point it rests on; empty when nobody has said. */
  because: string;
  /** Exclusions: the sentence shown when it applies. */
  reason?: string;
}

/** An ICP or a persona, ready to be read. */
export interface Profile {
  about: 'icp' | 'persona';
  id: string;
  name: string;
  /** Name of the segment that it belongs to; empty when there is none. */
  segment?: string;
  /** ICP: its segment. Persona: its part in the purchase. */
  context: string;
  /** Personas: what this person would say. */
  quote: string | null;
  /** ICPs: hypothesis, shared, tested, current, retired. */
  status: string | null;
  negative: boolean;
  grade: Grade;
  criteria: ProfileCriterion[];
  /** Names of the pains that it lists. */
  pains: string[];
}

export interface Sample {
  id: string;
  name: string;
  /** One or two sentences. */
  about: string;
}

export interface Counts {
  companyPages: number;
  recentPeople: number;
  saved: number;
  ruledOut: number;
  ownValues: number;
  notes: number;
  /** ISO time of the oldest record; null when nothing is kept. */
  oldest: string | null;
}

export interface SavedEntry {
  about: About;
  id: string;
  name: string;
  savedAt: string;
  /** ISO time at which it goes unless the user acts again. */
  expiresAt: string;
}

export interface RuledOutEntry extends RuledOut {
  id: string;
}

export interface WorkspaceView {
  icps: Profile[];
  personas: Profile[];
  counts: Counts;
  saved: SavedEntry[];
  ruledOut: RuledOutEntry[];
}

export interface WorkspacePort {
  view(): WorkspaceView | null;
  subscribe(listener: () => void): () => void;
  samples(): readonly Sample[];
  /** Resolves with notes for the user, often none. */
  loadSample(id: string): Promise<string[]>;
  /** `text` is the whole file. Resolves with notes; rejects with what is wrong and how to mend it. */
  importPack(text: string): Promise<string[]>;
  /** The pack as file text: ICPs, personas and what belongs to them, no companies and no people. */
  /** `leftOut`: unfinished criteria that are not in the file, in a sentence; "" when all are. */
  exportPack(): Promise<{ text: string; leftOut: string }>;
  /** Resolves with what was removed and where it was used, and the way to bring all of it back. */
  remove(about: Profile['about'], id: string): Promise<{ said: string; undo: () => Promise<void> }>;
  unsave(about: About, id: string): Promise<void>;
  undoRuleOut(about: About, id: string): Promise<void>;
  /** The screen waits ten seconds, in which the user may stop it, before it calls this. */
  eraseEverything(): Promise<void>;
}
