/**
 * The toolbar badge repeats the verdict just read on this tab, as a word and a colour; the browser drops it when the
 * tab navigates. Colours are the dark ends of the panel's band colours (AA on white text).
 */
import type { Band } from '@/lib/verdict/verdict';
import { browser } from './browser';

/** At most four characters fit. */
const words: Record<Band, { text: string; color: string }> = {
  strong: { text: 'fit', color: '#1f6b4a' },
  possible: { text: 'may', color: '#7a5a12' },
  weak: { text: 'weak', color: '#8a4a2a' },
  'not-enough-known': { text: '?', color: '#5b5a55' },
  'ruled-out': { text: 'no', color: '#7c2f3a' },
};

/** @param title the sentence shown on hover. */
export async function showBadge(tabId: number, band: Band | null, title: string): Promise<void> {
  const badge = band ? words[band] : { text: '', color: '#5b5a55' };
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    if (!(error instanceof Error && /no tab/i.test(error.message))) throw error;
  }
}
