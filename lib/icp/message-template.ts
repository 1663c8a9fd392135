/** Text that the user writes once and that is filled from page facts, a pain and a proof. Sending is never ours. */
export interface MessageTemplate {
  id: string;
  name: string;
  /** Where it is meant to go: "LinkedIn note", "email". */
  channel?: string;
  /** What it is for: "learn-first", "follow-up". */
  kind?: string;
  subject?: string;
  body?: string;
  personas?: string[];
  pains?: string[];
}
