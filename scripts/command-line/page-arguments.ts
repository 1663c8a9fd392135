/** `--url U FILE [--url U FILE …]`: saved pages with the addresses that they were saved from, in order. */
import { badUsage } from './options';

export interface PageArgument {
  url: string;
  file: string;
}

/** Takes the pages out of the words of a verb. @returns the pages and the words that are left. */
export function pageArguments(args: readonly string[]): { pages: PageArgument[]; left: string[] } {
  const pages: PageArgument[] = [];
  const left: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!;
    if (word !== '--url' && !word.startsWith('--url=')) {
      left.push(word);
      continue;
    }
    const url = word === '--url' ? args[++at] : word.slice('--url='.length);
    const file = args[++at];
    if (!url || !file || url.startsWith('--') || file.startsWith('--'))
      throw badUsage('--url needs the address and then the file that was saved from it: --url https://… page.html');
    pages.push({ url, file });
  }
  return { pages, left };
}
