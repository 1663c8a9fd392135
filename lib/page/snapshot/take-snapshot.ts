/**
 * One look at one page, from inside it: outline and embedded data, packed. Writes nothing, listens to nothing.
 */

import { isLinkedInHost } from '@/lib/kernel/web-address';
import { type YieldNow, yieldToPage } from '../outline/slices';
import { takeOutline } from '../outline/take-outline';
import { readEmbedded } from '../sources/embedded-data';
import { readTraces } from '../sources/traces';
import { packOutline } from './pack';
import type { PageSnapshot } from './snapshot';

/**
 * @param document the top document of the tab; same-origin frames inside are looked into.
 * @param href the address in the address bar, which may be ahead of what the page shows.
 * @param options.yieldNow gives the page a turn between slices; for tests and benchmarks.
 */
export async function takeSnapshot(document: Document, href: string, options: { yieldNow?: YieldNow } = {}): Promise<PageSnapshot> {
  const started = performance.now();
  const yieldNow = options.yieldNow ?? yieldToPage;
  const outline = await takeOutline(document, { yieldNow });
  await yieldNow();
  return {
    snapshot: 1,
    href,
    contentType: document.contentType,
    outline: await packOutline(outline, yieldNow),
    embedded: readEmbedded(document),
    traces: isLinkedInHost(URL.parse(href)?.hostname ?? '') ? [] : await readTraces(document, yieldNow),
    milliseconds: performance.now() - started,
  };
}
