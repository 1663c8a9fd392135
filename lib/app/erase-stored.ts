/** Erases everything that Fitglass keeps, in every place where it keeps anything. */
import { browser } from '@/lib/platform/browser';
import { eraseEverything } from '@/lib/storage/erase';

export async function eraseStored(): Promise<{ erased: number }> {
  return { erased: await eraseEverything([browser.storage.local, browser.storage.session]) };
}
