/**
 * Reads a file that ships with the extension. The content security policy forbids every connection but this one:
 * an extension's own files (design §9). This is the only `fetch` of the code base (law test).
 */
import { browser } from './browser';

/** Address of a file that ships with the extension. */
export const ownUrl = (path: string): string => (browser.runtime.getURL as (path: string) => string)(path.startsWith('/') ? path : `/${path}`);

async function ownFile(path: `/${string}`): Promise<Response> {
  const answer = await fetch(ownUrl(path));
  if (!answer.ok) throw new Error(`${path} is missing from the build`);
  return answer;
}

/** @param path from the root of the extension, e.g. `/data/places.json`. Throws when the file is not in the build. */
export const ownJson = async (path: `/${string}`): Promise<unknown> => (await ownFile(path)).json();

/** @param path from the root of the extension. Throws when the file is not in the build. */
export const ownText = async (path: `/${string}`): Promise<string> => (await ownFile(path)).text();
