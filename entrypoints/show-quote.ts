/**
 * Put into a page by one press of "Show on page", never otherwise: finds the words that were left for it in the
 * extension's own world, selects them, scrolls there, answers one word and is gone (decision 0018).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Words } from '@/lib/page/show/find-words';
import { showWords } from '@/lib/page/show/show-words';

// WXT types `main` as returning nothing, yet hands its value on as the value of the script (wxt 0.21, virtual/unlisted-script-entrypoint).
export default defineUnlistedScript((): unknown => {
  const world = globalThis as { fitglassWords?: Words | undefined };
  const words = world.fitglassWords;
  world.fitglassWords = undefined;
  return (words ? showWords(document, words) : 'not-found') as unknown as undefined;
});
