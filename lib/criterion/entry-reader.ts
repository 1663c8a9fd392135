/**
 * Natural entry: what a person types in one line ("50-200 employees", "uses HubSpot, not Zoho") becomes criteria. One
 * file per kind under `entry/`, found by folder scan. A reader answers only for words that it understands as a whole;
 * where words can mean two things it gives both and the person chooses. Nothing is guessed.
 */
export interface EntryTools {
  today: Date;
  /** The place parser with the gazetteer, or the small one without. */
  parsePlace: (text: string) => { city: string | null; region: string | null; country: string | null; macroRegions: readonly string[] };
}

/** A criterion as the words give it; the editor adds the weight and asks for the reason. */
export interface Entered {
  kind: string;
  params: unknown;
  /** `score` when the words do not say. */
  mode?: 'must' | 'exclude';
}

/** One way of understanding the words: mostly one criterion, sometimes several ("VP of marketing" is a level and a function). */
export type EntryReading = readonly Entered[];

export interface EntryReader {
  /** What the words are about; `any` fits companies and people. */
  about: 'account' | 'person' | 'any';
  /** Readers with a smaller number are heard first, and their readings stand first. */
  order: number;
  /** Shown when a line is not understood; each must be understood by this reader (test). */
  examples: readonly string[];
  /** All meanings of the whole text; [] when these are not its words. @param text one line, trimmed, at most 200 characters. */
  read: (text: string, tools: EntryTools) => readonly EntryReading[];
  /** Heard only when nobody else understands the words: it would take anything of a certain shape. */
  last?: boolean;
  /** Understands "no" and "not" itself; for all others they make an exclusion of what follows. */
  readsNo?: boolean;
  /** Words that sound like an answer and are none ("medium-sized"), with numbers to choose from (D5). */
  vague?: readonly { words: RegExp; why: string; offers: readonly string[] }[];
}

/** Gives a reader its types. */
export const defineEntry = (reader: EntryReader): EntryReader => reader;

/** One criterion in one way. */
export const only = (kind: string, params: unknown): EntryReading[] => [[{ kind, params }]];
