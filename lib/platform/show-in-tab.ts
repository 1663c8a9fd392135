/**
 * Shows words on the page in a tab, on a press of the user's (decision 0018). The words go into the extension's own world
 * of the page, which the page cannot see; the script that follows takes them from there.
 */
import { browser } from './browser';

/** Built from `entrypoints/show-quote.ts`. */
const showFile = '/show-quote.js';

export interface WordsToShow {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** `gone`: the page went away, or the button was not pressed on it. */
export type ShownInTab = 'shown' | 'not-found' | 'gone';

/** The answer comes from the page's process and is believed only as one of the known words. Never throws. */
export async function showInTab(tabId: number, { quote, prefix = '', suffix = '' }: WordsToShow): Promise<ShownInTab> {
  const leave = (words: object) => {
    (globalThis as { fitglassWords?: object }).fitglassWords = words;
  };
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: leave, args: [{ quote, prefix, suffix }] });
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [showFile as '/background.js'] });
    return frame?.result === 'shown' ? 'shown' : 'not-found';
  } catch {
    return 'gone';
  }
}
