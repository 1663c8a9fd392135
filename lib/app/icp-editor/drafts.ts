/** ICPs that were begun and never published, by name. */
import { draftsOnly } from '@/lib/storage/drafts';
import { watch } from '@/lib/storage/watch';

export interface DraftName {
  id: string;
  name: string;
}

/** @returns the way to stop. */
export const watchDrafts = (callback: (drafts: DraftName[]) => void): (() => void) =>
  watch(async () => (await draftsOnly('icp')).map(({ id, name }) => ({ id, name })), callback);
