/**
 * The toolbar badge repeats the verdict that the panel shows, as a letter and a colour; the word stands in the tooltip.
 * Colours are the dark ends of the panel's band colours (AA on white text).
 */
import type { Band } from '@/lib/verdict/verdict';
import { browser } from './browser';

const letters: Record<Band, { text: string; color: string }> = {
  strong: { text: 'S', color: '#1f6b4a' },
  possible: { text: 'P', color: '#7a5a12' },
  weak: { text: 'W', color: '#8a4a2a' },
  'not-enough-known': { text: '?', color: '#5b5a55' },
  'ruled-out': { text: 'X', color: '#7c2f3a' },
};

/** @param title the sentence shown on hover; with a null band the badge goes and the browser's own title returns. */
export async function showBadge(tabId: number, band: Band | null, title: string): Promise<void> {
  const badge = band ? letters[band] : { text: '', color: '#5b5a55' };
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
