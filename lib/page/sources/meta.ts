/** Meta tags by name, first match first. */
import type { EmbeddedData } from './embedded-data';

/** Content of the first tag that has one of the names (lower case), in the order of the names; null when there is none. */
export function metaContent(embedded: EmbeddedData, ...names: string[]): string | null {
  for (const name of names) {
    const found = embedded.meta.find((meta) => meta.name === name);
    if (found) return found.content;
  }
  return null;
}
