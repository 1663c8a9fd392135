/**
 * Reads a file that ships with the extension. The content security policy forbids every connection but this one:
 * an extension's own files (design §9). This is the only `fetch` of the code base (law test).
 */
import { browser } from './browser';

/** Address of a file that ships with the extension. */
export const ownUrl = (path: string): string => (browser.runtime.getURL as (path: string) => string)(path.startsWith('/') ? path : `/${path}`);

/** @param path from the root of the extension, e.g. `/data/places.json`. Throws when the file is not in the build. */
export async function ownJson(path: `/${string}`): Promise<unknown> {
  const answer = await fetch(ownUrl(path));
  if (!answer.ok) throw new Error(`${path} is missing from the build`);
  return answer.json();
}
