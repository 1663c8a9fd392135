/** One step in the queue of saved companies and people. */
export interface QueueStep {
  about: 'account' | 'person';
  id: string;
  name: string;
  /** Opened on the user's press only. */
  url: string;
  /** From 1. */
  place: number;
  of: number;
}
