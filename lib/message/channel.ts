/** Where a message goes: what fits there, and where that limit comes from. One file each under `channels/`. */
export interface Channel {
  id: string;
  /** As the pill says it. */
  name: string;
  /** Null: the channel has none. Characters. */
  subject: { most: number } | null;
  /** Characters that the channel takes; with `roomier` for those who pay for more. */
  body: { most: number; roomier?: number };
  /** What is read rather than skipped. Words; null when the characters alone decide. */
  words: { least: number; most: number } | null;
  /** Words of the short version. */
  shortWords: number;
  /** Whether parts are paragraphs, or run on in one. */
  paragraphs: boolean;
  /** Whether it ends with a greeting. */
  signsOff: boolean;
  /** Spoken, not read. */
  spoken: boolean;
  /** Where the limits come from, for the user who wonders. */
  source: string;
}
